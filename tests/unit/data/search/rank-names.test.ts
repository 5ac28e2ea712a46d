import { expect, test } from 'vitest'
import { rankNames } from '#data/search/rank-names.ts'
import type { NameEntry } from '#model/search-index.ts'
import { searchWords } from '#model/search-words.ts'

const entry = (title: string, parts: Partial<NameEntry> = {}): NameEntry => ({
  address: `characters/${title.toLowerCase().replace(' ', '-')}/`,
  kind: 'character',
  title,
  rank: 0,
  ...parts,
})

const NAMES = [
  entry('Ada Brand', { aliases: ['Adda'], more: ['The Keeper'], rank: 9 }),
  entry('Ben Brand', { rank: 4 }),
  entry('Night Light'),
  entry('Brandy', { unnamed: true }),
]

const ranked = (query: string, onlyGiven = false) =>
  rankNames(searchWords(query), NAMES, onlyGiven).map(({ entry: { title } }) => title)

test.each([
  ['ada brand', ['Ada Brand']],
  ['brand ada', ['Ada Brand']],
  ['brand', ['Ada Brand', 'Ben Brand', 'Brandy']],
  ['bra', ['Brandy', 'Ada Brand', 'Ben Brand']],
  ['barnd', ['Ada Brand', 'Ben Brand', 'Brandy']],
  ['nightlight', ['Night Light']],
  ['nigt light', ['Night Light']],
  ['ni ght light', ['Night Light']],
  ['ada sleeps', ['Ada Brand']],
  ['zzz', []],
  ['x', []],
])('answers %j with %j', (query, titles) => {
  expect(ranked(query)).toEqual(titles)
})

test('says which alias has answered', () => {
  expect(rankNames(['adda'], NAMES, false)[0]).toMatchObject({ via: 'Adda' })
  expect(rankNames(['ada'], NAMES, false)[0]).not.toHaveProperty('via')
})

test('leaves out what no given document names', () => {
  expect(ranked('brandy', true)).not.toContain('Brandy')
  expect(ranked('keeper', true)).toEqual([])
  expect(ranked('keeper')).toEqual(['Ada Brand'])
})
