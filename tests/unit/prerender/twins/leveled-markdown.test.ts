import { expect, test } from 'vitest'
import {
  joinRuns,
  leveledMarkdown,
  listMarkdown,
  within,
} from '#prerender/twins/leveled-markdown.ts'

const HORIZON = { steps: 4, after: 'After part {n}', last: 'After the end', upTo: '', all: '' }

const TEXTS = [
  { level: 0, text: 'a' },
  { level: 2, text: 'b' },
  { level: 2, text: 'c' },
  { level: 0, text: 'd' },
]

test('joins what follows each other at one level', () => {
  expect(joinRuns(TEXTS, ' ')).toEqual([
    { level: 0, text: 'a' },
    { level: 2, text: 'b c' },
    { level: 0, text: 'd' },
  ])
})

test('quotes what gives something away below a line that says so, and keeps the order', () => {
  expect(leveledMarkdown(TEXTS, HORIZON)).toBe(
    ['a', '> After part 2:\n>\n> b\n>\n> c', 'd'].join('\n\n'),
  )
})

test('puts the safe items of a list first', () => {
  const items = [
    { level: 4, text: 'b' },
    { level: 0, text: 'a' },
  ]
  expect(listMarkdown(items, HORIZON)).toBe('- a\n\n> After the end:\n>\n> - b')
})

test('keeps what stands within something as closed as that is', () => {
  expect(
    within(
      [
        { level: 1, text: 'a' },
        { level: 3, text: 'b' },
      ],
      2,
    ),
  ).toEqual([
    { level: 2, text: 'a' },
    { level: 3, text: 'b' },
  ])
})
