import { expect, test } from 'vitest'
import { listEverything } from '#compiler/list/list-everything.ts'
import type { PageList } from '#model/list-record.ts'
import { listEntry } from '#tests/support/page-list.ts'
import { pageRecord } from '#tests/support/page-record.ts'

const NONE: PageList = { facets: [], entries: [] }
const LISTS = {
  characters: NONE,
  people: NONE,
  shows: NONE,
  episodes: NONE,
  topics: NONE,
  sources: { entries: [] },
}

test('names what each list holds, and pages about the wiki last', () => {
  const characters = { facets: [], entries: [listEntry('ada'), listEntry('ben')] }
  const about = pageRecord({ kind: 'project', slug: 'about', title: 'About', address: 'about/' })
  const { groups } = listEverything({ ...LISTS, characters }, [about])
  expect(groups).toEqual([
    {
      kind: 'character',
      list: 'characters/',
      total: 2,
      given: 0,
      entries: [
        { address: 'characters/ada/', title: 'ada' },
        { address: 'characters/ben/', title: 'ben' },
      ],
    },
    {
      kind: 'project',
      total: 1,
      given: 1,
      entries: [{ address: 'about/', title: 'About', given: true }],
    },
  ])
})

test('leads to the list alone where there are too many for one page', () => {
  const entries = Array.from({ length: 401 }, (_, number) => listEntry(`page-${number}`))
  const { groups } = listEverything({ ...LISTS, people: { facets: [], entries } }, [])
  expect(groups).toMatchObject([{ list: 'people/', total: 401, entries: [] }])
})
