import { expect, test } from 'vitest'
import type { AddressRecord } from '#model/bundle.ts'
import { findRecord, keepParsed, openLists, readParsed } from '#prerender/bundle-files.ts'
import { readManifest, readRecords } from '#prerender/read-records.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

/** A reader that notes what it was asked for. */
function reading(files: Record<string, string>) {
  const asked: string[] = []
  const read = (name: string) => {
    asked.push(name)
    return files[name] ?? ''
  }
  return { asked, read }
}

/** So many topics that their records take more than one floor of shards. */
const MANY = Object.fromEntries(
  Array.from({ length: 300 }, (_, number) => [
    `topics/note-${number}.md`,
    `---\ntitle: Note ${number}\n---\nIt came out in 2021. [@herald:1.1]\n`,
  ]),
)

test('reads a file once for all who ask', () => {
  const { asked, read } = reading({ 'a.json': '[1]' })
  const file = keepParsed(read)
  expect(file('a.json')).toBe(file('a.json'))
  expect(asked).toEqual(['a.json'])
})

test('keeps no more than it may, and of those what was asked for last', () => {
  const { asked, read } = reading({ 'a.json': '"aa"', 'b.json': '"bb"', 'c.json': '"cc"' })
  const file = keepParsed(read, 8)
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) file(`${name}.json`)
  expect(asked).toEqual(['a.json', 'b.json', 'c.json', 'b.json'])
})

test('has a file at hand that is larger than all it may keep', () => {
  const { read } = reading({ 'a.json': '"aaaaaaaa"', 'b.json': '"b"' })
  const file = keepParsed(read, 4)
  expect([file('b.json'), file('a.json'), file('b.json')]).toEqual(['b', 'aaaaaaaa', 'b'])
})

test('finds every record there is, and none where none is', () => {
  const { manifest, files } = compiledWiki(MANY)
  const read = (name: string) => files.get(name) ?? ''
  const { tree } = readManifest(manifest, read)
  const file = keepParsed(read)
  const all: [string, AddressRecord][] = [...readRecords(tree, read)]
  expect(all.length).toBeGreaterThan(300)
  expect(
    all.filter(([at, record]) => findRecord(at, tree, file)?.record !== record.record),
  ).toEqual([])
  expect(['', 'note-', 'zzz/'].map((at) => findRecord(at, tree, file))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('opens a list when it is looked at, and no other', () => {
  const { asked, read } = reading({ '1.json': '{"entries":[]}' })
  const lists = { topics: '1', people: '2' }
  const opened = openLists({ lists } as never, keepParsed(read))
  expect(Object.keys(opened)).toEqual(['topics', 'people'])
  expect(asked).toEqual([])
  expect(opened.topics).toEqual({ entries: [] })
  expect(asked).toEqual(['1.json'])
})

test('answers the app with what stands in the bundle', async () => {
  const { manifest, files } = compiledWiki()
  const bundle = readParsed(
    manifest,
    keepParsed((name) => files.get(name) ?? ''),
  )
  const { tree, lists } = await bundle.manifest()
  expect(await bundle.record('characters/ada-brand/')).toMatchObject({ title: 'Ada Brand' })
  expect(await bundle.record('nowhere/')).toBeUndefined()
  expect((await bundle.list('people')).entries.length).toBeGreaterThan(0)
  expect(await bundle.shard(tree)).toHaveProperty(['children'])
  const without = { ...lists }
  delete without['people']
  const lacking = readParsed('m', () => ({ lists: without }))
  await expect(lacking.list('people')).rejects.toThrow('the bundle has no list of people')
})
