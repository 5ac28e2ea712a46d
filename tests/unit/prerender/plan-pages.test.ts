import { expect, test } from 'vitest'
import { planPages } from '#prerender/plan-pages.ts'
import { readManifest, readRecords } from '#prerender/read-records.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

async function planOf(seeds: Record<string, string> = {}) {
  const { manifest, files } = compiledWiki(seeds)
  const read = async (name: string) => files.get(name) ?? ''
  const { tree } = await readManifest(manifest, read)
  return planPages(await readRecords(tree, read))
}

test('plans a page for every record, every list and home', async () => {
  const { pages } = await planOf()
  expect(pages).toEqual([
    '',
    'about/',
    'characters/',
    'characters/ada-brand/',
    'characters/ben-brand/',
    'characters/dot-finch/',
    'data/',
    'disagreements/',
    'ending/',
    'episodes/',
    'episodes/1/',
    'episodes/2/',
    'licences/',
    'people/',
    'people/cleo-marsh/',
    'people/ida-moor/',
    'relationships/',
    'search/',
    'shows/',
    'shows/the-lamp/',
    'sources/',
    'sources/echo/',
    'sources/gazette/',
    'sources/herald/',
    'timeline/',
  ])
})

test('plans a redirect for every alias and every old slug, with the title it leads to', async () => {
  const { redirects } = await planOf()
  expect(redirects).toEqual([
    { from: 'characters/ada/', to: 'characters/ada-brand/', title: 'Ada Brand' },
    { from: 'characters/adda/', to: 'characters/ada-brand/#name-adda', title: 'Ada Brand' },
  ])
})

test('plans an episode list once when a topic stands at its address', async () => {
  const topic = '---\ntitle: The season\naddress: episodes\n---\nIt came out. [@herald:1.1]\n'
  const { pages } = await planOf({ 'topics/season.md': topic })
  expect(pages.filter((address) => address === 'episodes/')).toHaveLength(1)
})

test('reads every record of a wiki that is split into many shards', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, number) => [
      `topics/note-${number}.md`,
      `---\ntitle: Note ${number}\n---\nIt came out in 2021. [@herald:1.1]\n`,
    ]),
  )
  const { pages } = await planOf(many)
  expect(pages.filter((address) => address.startsWith('note-'))).toHaveLength(300)
})
