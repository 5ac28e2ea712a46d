import { expect, test } from 'vitest'
import { findUnmentioned, namesOf } from '#compiler/inspect/find-unmentioned.ts'

const paragraph =
  'However, Ada Quill sang 12 songs on 2020-02-03, said Bea’s friend. However, we know.'
const names = namesOf([paragraph, 'When Bea left, Ada Quill cried.'])

test('takes for a name what is written with a capital inside a sentence', () => {
  expect([...names]).toEqual(['Ada', 'Quill', 'Bea'])
})

test('finds nothing where every name, number and date is mentioned in some form', () => {
  const said = ['Ada Quill sang twelve (12) songs on 3 February 2020.', 'Bea has a friend.']
  expect(findUnmentioned(paragraph, said, names)).toEqual([])
})

test('finds a name, a number and a date that no statement mentions', () => {
  expect(findUnmentioned(paragraph, ['Ada sang in 2020.'], names)).toEqual([
    'Quill',
    '12',
    '3',
    'February',
    'Bea',
  ])
})
