import { brotliCompressSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import { compile } from '#compiler/compile.ts'
import { createSearch, type SearchHit } from '#data/search/create-search.ts'
import type { Manifest } from '#model/bundle.ts'
import { createSpoilerFinder, spoilersIn } from '#tests/support/find-spoilers.ts'
import { spoilerWords, spoilerWordsIn } from '#tests/support/find-spoiler-words.ts'
import { leveledTexts } from '#tests/support/leveled-texts.ts'
import { readBundle } from '#tests/support/read-bundle.ts'

vi.setConfig({ testTimeout: 30_000 })

const { bundle, content } = compile(await collect('seeds'))
if (!bundle || !content) throw new Error('the seeds are at fault')
const search = createSearch(readBundle(bundle))
const NOTHING_SEEN = { seen: 0, onlyGiven: false }
const ALL_SEEN = { seen: 10, onlyGiven: false }

const shownOf = ({ title, label, via, excerpt }: SearchHit) =>
  [title, label, via, excerpt.map(({ text }) => text).join('')].filter(Boolean).join(' ')

test.each([
  ['scodelari', 'people/kaya-scodelario/'],
  ['yenn', 'characters/jenn-yu/'],
  ['dr paker', 'characters/dr-parker/'],
  ['katarina', 'characters/kat-baker/'],
  ['justine', 'characters/justin-davis/'],
  ['mitch edwards', 'characters/mitch-saunders/'],
  ['fedorva', 'characters/dasha-fedorova/'],
  ['santa clarta', 'shows/santa-clarita-diet/'],
  ['spining out', 'shows/spinning-out/'],
  ['kaya scoldelario', 'people/kaya-scodelario/'],
  ['cancelation', 'cancellation/'],
  ['spinningout', 'shows/spinning-out/'],
  ['baker serena', 'characters/serena-baker/'],
  ['episode 7', 'episodes/7/'],
])('finds the page that %j means first', async (query, address) => {
  const [first] = await search.names(query, NOTHING_SEEN)
  expect(first?.address).toBe(address)
})

test('takes no short word for a name that begins otherwise', async () => {
  expect(await search.names('fall', NOTHING_SEEN)).toEqual([])
})

test.each([
  ['kat age', 'fact', 'characters/kat-baker/#age-21'],
  ['petition signatures', 'heading', 'cancellation/#the-petition-in-figures'],
  ['why did netflix stop', 'heading', 'cancellation/#why-did-netflix-stop'],
  ['parker or paker', 'disagreement', 'disagreements/#disagreement-parker-name'],
  ['spells lead actor scodelari', 'statement', 'sources/asapland/#s1'],
])('finds, for %j, the %s it means', async (query, type, address) => {
  const { text } = await search.answer(query, NOTHING_SEEN)
  expect(text.find((hit) => hit.address === address)?.type).toBe(type)
})

test.each([
  ['compu', 'few texts have it', { seen: 10, few: true }],
  ['compu', 'nothing of it may be told', { seen: 0, few: false }],
  ['spinning', 'many texts have it', { seen: 10, few: false }],
  ['depth queens', 'no text has both, and many have one', { seen: 10, few: false }],
  ['x', 'it is a single letter', { seen: 10, few: false }],
])('of %j it is sure while it is typed that %s', async (query, _, { seen, few }) => {
  expect(await search.leadsToFew(query, { seen, onlyGiven: false })).toBe(few)
})

test('counts what is told later without telling it, and tells it once it has been seen', async () => {
  const before = await search.answer('baseball bat', NOTHING_SEEN)
  expect(before.text).toEqual([])
  expect(before.hidden).toEqual([{ level: 10, count: expect.any(Number) }])
  const after = await search.answer('baseball bat', ALL_SEEN)
  expect(after.hidden).toEqual([])
  expect(after.text.map(({ address }) => address)).toContain('episodes/10/#beat-baseball-bat')
})

test('shows nothing of later episodes, whichever of their words is asked for', async () => {
  const data = [content.pages, content.sources, content.lists.disagreements.entries]
  const texts = leveledTexts(data)
  const safe = content.pages.flatMap(({ facts, relations }) =>
    [...facts, ...relations].filter(({ level }) => level === 0).map(({ label }) => label),
  )
  const titles = content.lists.addresses.entries.flatMap((entry) => [entry.title, ...entry.names])
  const names = [...titles, ...safe]
  const words = spoilerWords({ texts, names })
  const findSpoilers = createSpoilerFinder(spoilersIn(texts))
  expect(words.size).toBeGreaterThan(100)
  for (const word of words) {
    const { names: named, text } = await search.answer(word, NOTHING_SEEN)
    for (const shown of [...named, ...text].map(shownOf)) {
      expect(spoilerWordsIn(shown, words)).toEqual([])
      expect(findSpoilers(shown)).toEqual([])
    }
  }
})

test('finds what given documents tell, and no more, for readers who count only these', async () => {
  const onlyGiven = { seen: 10, onlyGiven: true, most: 50 }
  const given = new Set(
    content.lists.sources.entries.flatMap(({ origin, address }) =>
      origin === 'given' ? [address] : [],
    ),
  )
  for (const query of ['kat', 'cancelled', 'season two', 'parker']) {
    const { names, text } = await search.answer(query, onlyGiven)
    const sources = [...names, ...text].filter(({ address }) => address.startsWith('sources/'))
    expect(text.length).toBeGreaterThan(0)
    expect(sources.filter(({ address }) => !given.has(address.split('#')[0] ?? ''))).toEqual([])
  }
  expect((await search.names('change.org', onlyGiven)).map(({ title }) => title)).toEqual([])
})

test('shows of each type of text no more than was asked for, and tells how many there are', async () => {
  const all = await search.answer('parker', { ...ALL_SEEN, most: 200 })
  const few = await search.answer('parker', { ...ALL_SEEN, most: 200, mostOfType: 2 })
  for (const type of ['fact', 'beat', 'statement']) {
    expect(all.text.filter((hit) => hit.type === type).length).toBeGreaterThan(2)
    expect(few.text.filter((hit) => hit.type === type)).toHaveLength(2)
  }
  const places = all.text.map(({ address }) => address)
  expect(few.text.filter(({ address }) => !places.includes(address))).toEqual([])
  expect(few.total).toBeGreaterThanOrEqual(all.total)
})

test('takes at most 40 kB before any document is shown', () => {
  const parsed = (name: string) => JSON.parse(bundle.files.get(name) ?? '')
  const sent = (hash: string): number => {
    const text = bundle.files.get(`${hash}.json`) ?? ''
    const { children = [], terms }: { children?: [string, string][]; terms?: typeof children } =
      JSON.parse(text)
    const below = [...children, ...((terms as { children?: typeof children })?.children ?? [])]
    return below.reduce((sum, [, child]) => sum + sent(child), brotliCompressSync(text).length)
  }
  const { search: roots }: Manifest = parsed(bundle.manifest)
  expect(sent(roots.names) + sent(roots.text)).toBeLessThanOrEqual(40_000)
})
