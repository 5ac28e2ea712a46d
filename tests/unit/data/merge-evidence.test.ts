import { expect, test } from 'vitest'
import { mergeEvidence } from '#data/merge-evidence.ts'
import { evidence } from '#tests/support/evidence.ts'

test('holds every statement and every source once', () => {
  const merged = mergeEvidence(evidence('a:1.1', 'b:1'), evidence('b:1', 'b:2'))
  expect(merged.statements.map(({ id }) => id)).toEqual(['a:1.1', 'b:1', 'b:2'])
  expect(merged.sources.map(({ id }) => id)).toEqual(['a', 'b'])
})
