import { expect, test } from 'vitest'
import { searchWords, wordsWithPlaces } from '#model/search-words.ts'

test.each([
  ['Dr. Parker', ['dr', 'parker']],
  ['O’Hara’s Café', ['ohara', 'cafe']],
  ["Ada's half-sister", ['ada', 'half', 'sister']],
  ['Renée', ['renee']],
  ['1 January 2020', ['1', 'january', '2020']],
  ['Ёлка, 東京', ['елка', '東京']],
  ['… – !', []],
  ['\u0301 a', ['a']],
  ["ROCK'N'ROLL'S cats’ 'n", ['rocknroll', 'cats', 'n']],
])('reads %j as %j', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})

test('tells where a word stands as it is written', () => {
  expect(wordsWithPlaces('at Ada’s')).toEqual([
    { word: 'at', start: 0, end: 2 },
    { word: 'ada', start: 3, end: 8 },
  ])
})
