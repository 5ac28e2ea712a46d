import { expect, test } from 'vitest'
import { cutExcerpt } from '#data/search/cut-excerpt.ts'

const isLamp = (word: string) => word === 'lamp'
const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('')

test('marks the words that match, as they are written', () => {
  expect(cutExcerpt('The Lamp’s out.', isLamp)).toEqual([
    { text: 'The ', hit: false },
    { text: 'Lamp’s', hit: true },
    { text: ' out.', hit: false },
  ])
})

test('cuts a long text at words around its matches', () => {
  const parts = cutExcerpt(`${'before '.repeat(60)}lamp ${'after '.repeat(60)}`, isLamp)
  const text = textOf(parts)
  expect(text).toMatch(/^… before .* lamp after .* …$/)
  expect(text.length).toBeLessThan(190)
  expect(parts.filter(({ hit }) => hit)).toEqual([{ text: 'lamp', hit: true }])
})

test('shows the stretch that has most matches', () => {
  const far = 'word '.repeat(60)
  expect(textOf(cutExcerpt(`lamp ${far} lamp and lamp ${far}`, isLamp))).toContain('lamp and lamp')
})

test('shows how a long text begins when nothing in it matches', () => {
  expect(textOf(cutExcerpt('word '.repeat(60), isLamp))).toMatch(/^word .* …$/)
})

test('has nothing to show of no text', () => {
  expect(cutExcerpt('', isLamp)).toEqual([])
})
