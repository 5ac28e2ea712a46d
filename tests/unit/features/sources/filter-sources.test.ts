import { expect, test } from 'vitest'
import { filterSources } from '#features/sources/filter-sources.ts'
import type { SourceListSearch } from '#features/sources/source-list-search.ts'
import { sourceEntry } from '#tests/support/source-list.ts'

const LIST = {
  entries: [
    sourceEntry('times', { date: '2020-02/..', statements: 3 }),
    sourceEntry('echo', { date: '2021', origin: 'supplementary', grade: 'C', statements: 9 }),
    sourceEntry('post', { date: '2019', origin: 'supplementary', grade: 'A', statements: 5 }),
  ],
}

test.for<[SourceListSearch, string[]]>([
  [{}, ['times', 'echo', 'post']],
  [{ origin: 'supplementary' }, ['echo', 'post']],
  [{ grade: 'A' }, ['post']],
  [{ origin: 'given', grade: 'A' }, []],
  [{ sort: 'title' }, ['echo', 'post', 'times']],
  [{ sort: 'date' }, ['echo', 'times', 'post']],
  [{ sort: 'statements' }, ['echo', 'post', 'times']],
])('finds for %o %o', ([search, ids]) => {
  expect(filterSources(LIST, search).map(({ id }) => id)).toEqual(ids)
})
