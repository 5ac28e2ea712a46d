import { expect, test } from 'vitest'
import type { ChangedPart } from '#model/change.ts'
import { describeChanges } from '#prerender/feed/describe-changes.ts'

const HORIZON = { steps: 4, after: 'After part {n}', last: 'After the end', upTo: '', all: '' }

function part(rest: Partial<ChangedPart>): ChangedPart {
  return { part: 'fact', how: 'added', fragment: 'x', text: 'Age: 21', level: 0, ...rest }
}

function lines(
  parts: ChangedPart[],
  gone: { part: 'beat' | 'fact'; level: number; count: number }[],
) {
  const page = { address: 'a/', title: 'Ada', how: 'edited', parts, gone } as const
  return describeChanges(page, HORIZON).map(({ text }) => text)
}

test('says what is safe, and of the rest no more than how much and after which step', () => {
  const parts = [
    part({ level: 4, text: 'Left: Dead' }),
    part({ level: 2, text: 'Won: The cup' }),
    part({}),
    part({ level: 2, how: 'reworded', text: 'Lost: The lamp' }),
    part({ how: 'reworded', text: 'Work: Keeper' }),
  ]
  expect(lines(parts, [])).toEqual([
    'New: Age: 21',
    'In other words: Work: Keeper',
    '2 more facts after part 2',
    '1 more fact after the end',
  ])
})

test('counts what is gone without a word of it', () => {
  const gone = [
    { part: 'fact', level: 0, count: 1 },
    { part: 'beat', level: 3, count: 2 },
  ] as const
  expect(lines([], [...gone])).toEqual(['1 fact taken out', '2 beats after part 3 taken out'])
})
