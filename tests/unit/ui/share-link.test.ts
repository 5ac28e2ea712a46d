import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shareLink } from '#ui/share-link.ts'

const LINK = { title: 'Ada', url: 'https://lamp.example/' }

function onTouch(matches: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches }))
}

beforeEach(() => onTouch(true))
afterEach(() => vi.unstubAllGlobals())

const refuse = () => Promise.reject(new Error('not allowed'))
const leave = () => Promise.reject(new DOMException('left', 'AbortError'))

test('hands the link to the system on a touch screen', async () => {
  const share = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { share })
  expect(await shareLink(LINK)).toBe('shared')
  expect(share).toHaveBeenCalledWith(LINK)
})

test.each([
  ['where the system has no way of sharing', true, {}],
  ['on a desk', false, { share: refuse }],
])('copies it %s', async (_where, touch, navigator) => {
  onTouch(touch)
  const writeText = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  expect(await shareLink(LINK)).toBe('copied')
  expect(writeText).toHaveBeenCalledWith(LINK.url)
})

test.each([
  ['left', { share: leave }],
  ['failed', { share: refuse }],
  ['failed', { clipboard: { writeText: refuse } }],
  ['failed', {}],
])('is %s without an error otherwise', async (outcome, navigator) => {
  vi.stubGlobal('navigator', navigator)
  expect(await shareLink(LINK)).toBe(outcome)
})
