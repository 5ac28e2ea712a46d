import { expect, test } from 'vitest'
import { deriveTraces } from '#compiler/derive/derive-traces.ts'
import { type WikiSeed, WikiSeedSchema } from '#model/wiki.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord } from '#tests/support/records.ts'

const WIKI: WikiSeed = WikiSeedSchema.parse({
  name: '',
  tagline: '',
  language: 'en',
  url: 'https://lamp.example/',
  show: '',
  notice: '',
  horizon: { steps: '3', after: '', last: '' },
  featured: [],
  properties: { family: { label: 'Family', kin: 'true' }, work: { label: 'Work' } },
  relations: {},
  kinds: {},
})

function member(slug: string, family: string, level = 0) {
  const value = [{ type: 'text' as const, text: family }]
  return pageRecord({ slug, facts: [factRecord('family', { property: 'family', value, level })] })
}

function alone(slug: string) {
  return pageRecord({ slug })
}

function figuresOf(pages: ReturnType<typeof alone>[]) {
  return new Map(
    [...deriveTraces(pages, WIKI)].map(([slug, { lobes, turns }]) => [slug, `${lobes}:${turns}`]),
  )
}

test('kin share a figure that nobody else has', () => {
  const figures = figuresOf([
    member('ada', 'Brand'),
    member('ben', 'Brand'),
    member('cleo', 'Marsh'),
    ...Array.from({ length: 100 }, (_, index) => alone(`page-${index}`)),
  ])
  expect(figures.get('ada')).toBe(figures.get('ben'))
  expect(figures.get('ada')).not.toBe(figures.get('cleo'))
  const strangers = [...figures].filter(([slug]) => slug.startsWith('page-'))
  expect(strangers.map(([, figure]) => figure)).not.toContain(figures.get('ada'))
})

test('a kinship that gives something away is not drawn', () => {
  const figures = figuresOf([member('ada', 'Brand'), member('ben', 'Brand', 2)])
  expect(figures.get('ada')).not.toBe(figures.get('ben'))
})

test('every page has a trace of its own', () => {
  const pages = Array.from({ length: 120 }, (_, index) => alone(`page-${index}`))
  const traces = [...deriveTraces(pages, WIKI).values()].map((trace) => JSON.stringify(trace))
  expect(new Set(traces).size).toBe(pages.length)
})

test('the order of files changes no trace', () => {
  const pages = [member('ada', 'Brand'), alone('dot'), alone('eve'), member('ben', 'Brand')]
  const traces = (some: typeof pages) => Object.fromEntries(deriveTraces(some, WIKI))
  expect(traces(pages.toReversed())).toEqual(traces(pages))
})

test.each([
  [1, '3:1'],
  [2, '4:1'],
  [3, '5:2'],
  [8, '10:3'],
])('step %i of the story is drawn as %s', (number, figure) => {
  expect(figuresOf([pageRecord({ slug: 'part', number })]).get('part')).toBe(figure)
})

test('a story of any length has steps that can be told apart, none with an outline longer than others', () => {
  const pages = Array.from({ length: 100 }, (_, index) =>
    pageRecord({ slug: `part-${index}`, number: index + 1 }),
  )
  const traces = [...deriveTraces(pages, WIKI).values()]
  expect(Math.max(...traces.map(({ lobes }) => lobes))).toBe(26)
  expect(new Set(traces.map((trace) => JSON.stringify(trace))).size).toBe(pages.length)
})
