import { afterEach, expect, test, vi } from 'vitest'
import { shareLink } from '#features/sharing/share-link.ts'

afterEach(() => vi.unstubAllGlobals())

const refuse = () => Promise.reject(new Error('not allowed'))
const leave = () => Promise.reject(new DOMException('left', 'AbortError'))

test('hands the link to the system where it can', async () => {
  const share = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { share })
  expect(await shareLink('Ada', 'https://lamp.example/')).toBe('shared')
  expect(share).toHaveBeenCalledWith({ title: 'Ada', url: 'https://lamp.example/' })
})

test('copies it elsewhere', async () => {
  const writeText = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await shareLink('Ada', 'https://lamp.example/')).toBe('copied')
  expect(writeText).toHaveBeenCalledWith('https://lamp.example/')
})

test.each([
  ['left', { share: leave }],
  ['failed', { share: refuse }],
  ['failed', { clipboard: { writeText: refuse } }],
  ['failed', {}],
])('is %s without an error otherwise', async (outcome, navigator) => {
  vi.stubGlobal('navigator', navigator)
  expect(await shareLink('Ada', 'https://lamp.example/')).toBe(outcome)
})
