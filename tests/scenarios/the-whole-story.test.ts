import { expect, test } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import { compile } from '#compiler/compile.ts'
import type { Sentence } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'
import type { PageRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'

const { content, diagnostics } = compile(await collect('seeds'))
const pages = content?.pages ?? []
const episodes = pages.filter(({ kind }) => kind === 'episode')

function sentencesOf({ summary, sections }: PageRecord): Sentence[] {
  const text = sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn))
  return [...summary, ...text]
}

function countWords(page: PageRecord): number {
  const text = sentencesOf(page).map(({ inlines }) => plainText(inlines))
  return text.join(' ').split(/\s+/).length
}

test('compiles the seeds of the wiki without a fault', () => {
  expect(diagnostics).toEqual([])
})

test('cites every statement of a given document, or says why not', () => {
  const given = content?.lists.sources.entries.filter(({ origin }) => origin === 'given') ?? []
  expect(given).toHaveLength(5)
  expect(given.filter(({ cited, unused, statements }) => cited + unused < statements)).toEqual([])
})

test('tells ten episodes in at least 120 words each', () => {
  expect(episodes.map(({ number }) => number).toSorted((a = 0, b = 0) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ])
  expect(episodes.filter((page) => countWords(page) < 120).map(({ slug }) => slug)).toEqual([])
})

test.each([
  'kat-baker',
  'justin-davis',
  'serena-baker',
  'carol-baker',
  'dasha-fedorova',
  'jenn-yu',
  'mitch-saunders',
  'marcus-holmes',
])('tells of %s in at least 250 words', (slug) => {
  const page = pages.find((candidate) => candidate.slug === slug)
  expect(page && countWords(page)).toBeGreaterThanOrEqual(250)
})

test('cites every sentence, except on pages about the wiki itself', () => {
  const uncited = pages
    .filter(({ kind }) => kind !== 'project')
    .flatMap((page) => sentencesOf(page).filter(({ cites }) => cites.length === 0))
  expect(uncited).toEqual([])
})

test('shows at least thirty disagreements, each with two sides', () => {
  const { entries } = content?.lists.disagreements ?? { entries: [] }
  expect(entries.length).toBeGreaterThanOrEqual(30)
  expect(entries.filter(({ positions }) => positions.length < 2)).toEqual([])
})

test.each([
  'soundtrack-lead',
  'fall-aftermath',
  'contest-result',
  'cancellation-reason',
  'mitch-return',
  'sister-or-half-sister',
  'sport',
  'the-crown-end',
  'renewal-certain',
])('has the disagreement "%s"', (slug) => {
  expect(content?.lists.disagreements.entries.some((entry) => entry.slug === slug)).toBe(true)
})

test('rests no fact on grade C alone', () => {
  expect(content?.lists.coverage.weak).toEqual([])
})
