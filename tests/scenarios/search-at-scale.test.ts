import { expect, test, vi } from 'vitest'
import { indexSearch } from '#compiler/search/index-search.ts'
import { createSearch, type SearchAnswer, type WikiSearch } from '#data/search/create-search.ts'
import { madeRecords } from '#tests/support/made-records.ts'
import { readSearch } from '#tests/support/search-bundle.ts'

// Compressing what is read takes longer than searching it.
vi.setConfig({ testTimeout: 30_000 })

const KNOWN = {
  wiki: { language: 'en' },
  statements: new Map(),
  sources: new Map(),
  namedByGiven: new Set<string>(),
}
const EVERYTHING = { seen: 10, onlyGiven: false }

const indexOf = (count: number) => {
  const pages = madeRecords(count)
  return { pages, index: indexSearch({ pages, sources: [], disagreements: [] }, KNOWN) }
}
const SIZES = [30, 1_000].map((count) => ({ count, ...indexOf(count) }))

/** Every so many pages, so that all parts of the trees are walked. */
const sampleOf = <T>(items: readonly T[]) => items.filter((_, at) => at % (items.length / 10) === 0)

const lastWordsOf = (pages: ReturnType<typeof madeRecords>) =>
  sampleOf(pages).map(({ sections }) => sections[0]?.heading.split(' ').at(-1) ?? '')

/** What is asked of a search for a letter that is typed. */
async function typeTo(search: WikiSearch, query: string): Promise<SearchAnswer | undefined> {
  const isFew = await search.leadsToFew(query, EVERYTHING)
  return isFew ? search.answer(query, EVERYTHING) : undefined
}

const beginningsOf = (word: string) => Array.from(word, (_, at) => word.slice(0, at + 1))

test.each(SIZES)('finds any name of $count pages in a few kB', async ({ count, pages, index }) => {
  for (const { title, aliases, address } of sampleOf(pages)) {
    for (const name of [title, ...aliases.map((alias) => alias.name)]) {
      const { bundle, read } = readSearch(index)
      const [first] = await createSearch(bundle).names(name, EVERYTHING)
      expect(first?.address).toBe(address)
      expect(read.bytes).toBeLessThanOrEqual(count > 30 ? 8_000 : 5_000)
    }
  }
})

test.each(SIZES)('finds a name of $count pages without one of its letters', async (size) => {
  for (const { title, address } of sampleOf(size.pages)) {
    const { bundle } = readSearch(size.index)
    const slipped = title.slice(0, 2) + title.slice(3)
    const names = await createSearch(bundle).names(slipped, EVERYTHING)
    expect(names.map((hit) => hit.address)).toContain(address)
  }
})

test.each(SIZES)('answers from the texts of $count pages in 70 kB', async ({ pages, index }) => {
  for (const { sections } of sampleOf(pages)) {
    const { bundle, read } = readSearch(index)
    const { text } = await createSearch(bundle).answer(sections[0]?.heading ?? '', EVERYTHING)
    expect(text.length).toBeGreaterThan(0)
    expect(read.bytes).toBeLessThanOrEqual(70_000)
  }
})

test.each(SIZES)(
  'reads no more of $count pages for a word that is typed letter by letter',
  async (size) => {
    for (const word of lastWordsOf(size.pages).slice(0, 3)) {
      const [atOnce, typed] = [readSearch(size.index), readSearch(size.index)]
      await createSearch(atOnce.bundle).answer(word, EVERYTHING)
      const search = createSearch(typed.bundle)
      for (const begun of beginningsOf(word)) await search.leadsToFew(begun, EVERYTHING)
      const rootAndLeaf = 2
      expect(typed.read.files).toBe(rootAndLeaf)
      await search.answer(word, EVERYTHING)
      expect(typed.read).toEqual(atOnce.read)
    }
  },
)

test.each(SIZES)(
  'reads hardly more of $count pages where few texts are shown before a word is whole',
  async (size) => {
    const fewLeaves = 8_000
    for (const word of lastWordsOf(size.pages)) {
      const [atOnce, typed] = [readSearch(size.index), readSearch(size.index)]
      await createSearch(atOnce.bundle).answer(word, EVERYTHING)
      const search = createSearch(typed.bundle)
      for (const begun of beginningsOf(word)) await typeTo(search, begun)
      await search.answer(word, EVERYTHING)
      expect(typed.read.bytes).toBeLessThan(atOnce.read.bytes + fewLeaves)
    }
  },
)

test('knows before a word is whole that few texts have it, and reads no more for the rest', async () => {
  const [{ pages, index }] = SIZES as [(typeof SIZES)[0]]
  let known = 0
  for (const word of lastWordsOf(pages)) {
    const { bundle, read } = readSearch(index)
    const search = createSearch(bundle)
    const files: number[] = []
    for (const begun of beginningsOf(word)) {
      const answer = await typeTo(search, begun)
      if (!answer) continue
      expect(answer.total).toBeLessThanOrEqual(4)
      files.push(read.files)
    }
    known += files.length
    expect(new Set(files).size).toBeLessThanOrEqual(1)
  }
  expect(known).toBeGreaterThan(0)
})

test('reads nothing for texts of a type of which enough are shown', async () => {
  const [, { pages, index }] = SIZES as [(typeof SIZES)[0], (typeof SIZES)[0]]
  const bytesOf = async (limits: object) => {
    const { bundle, read } = readSearch(index)
    const query = pages[0]?.sections[0]?.heading.slice(0, 3) ?? ''
    await createSearch(bundle).answer(query, { ...EVERYTHING, most: 24, ...limits })
    return read.bytes
  }
  expect(await bytesOf({ mostOfType: 2 })).toBeLessThan(await bytesOf({}))
})

test('writes the same index from the same pages', () => {
  const [once, again] = [indexOf(30).index, indexOf(30).index]
  expect(once).toEqual(again)
})
