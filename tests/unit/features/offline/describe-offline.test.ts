import { expect, test } from 'vitest'
import { describeBytes, describeOffline } from '#features/offline/describe-offline.ts'
import { type OfflineState, STARTING } from '#features/offline/offline-state.ts'

const PART: OfflineState = { ...STARTING, saved: 31, total: 64, bytes: 512_345 }

test.each([
  [0, '0.1 MB'],
  [912_345, '0.9 MB'],
  [12_000_000, '12.0 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(describeBytes(bytes)).toBe(text)
})

test.each<[Partial<OfflineState>, string]>([
  [
    { phase: 'ready' },
    'Pages you read are kept on this device. The rest of the wiki is 0.5 MB more.',
  ],
  [{ phase: 'saving' }, 'Saved 31 of 64 files.'],
  [{ phase: 'paused' }, 'Saved 31 of 64 files. 0.5 MB are missing.'],
  [
    { phase: 'paused', reason: 'room' },
    'Saved 31 of 64 files. There is no room left on this device.',
  ],
])('%j reads as it is', (state, text) => {
  expect(describeOffline({ ...PART, ...state })).toBe(text)
})

test.each(['unsupported', 'failed', 'starting'] as const)('%s claims nothing is saved', (phase) => {
  expect(describeOffline({ ...PART, phase })).not.toMatch(/saved/i)
})
