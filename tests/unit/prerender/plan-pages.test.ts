import { expect, test } from 'vitest'
import { planPages } from '#prerender/plan-pages.ts'
import { readManifest, readRecords } from '#prerender/read-records.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

function planOf(seeds: Record<string, string> = {}) {
  const { manifest, files } = compiledWiki(seeds)
  const read = (name: string) => files.get(name) ?? ''
  const { tree } = readManifest(manifest, read)
  return planPages(readRecords(tree, read))
}

test('plans a page for every record, every list and home', () => {
  const { pages } = planOf()
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

test('plans a redirect for every alias and every old slug, with the title it leads to', () => {
  const { redirects } = planOf()
  expect(redirects).toEqual([
    { from: 'characters/ada/', to: 'characters/ada-brand/', title: 'Ada Brand' },
    { from: 'characters/adda/', to: 'characters/ada-brand/#name-adda', title: 'Ada Brand' },
  ])
})

test('plans an episode list once when a topic stands at its address', () => {
  const topic = '---\ntitle: The season\naddress: episodes\n---\nIt came out. [@herald:1.1]\n'
  const { pages } = planOf({ 'topics/season.md': topic })
  expect(pages.filter((address) => address === 'episodes/')).toHaveLength(1)
})

test('reads every record of a wiki that is split into many shards', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, number) => [
      `topics/note-${number}.md`,
      `---\ntitle: Note ${number}\n---\nIt came out in 2021. [@herald:1.1]\n`,
    ]),
  )
  const { pages } = planOf(many)
  expect(pages.filter((address) => address.startsWith('note-'))).toHaveLength(300)
})
