import { describe, expect, test } from 'vitest'
import { explore } from '#data/explorer/explore.ts'
import { parseExplorerSearch } from '#data/explorer/explorer-search.ts'
import { sourceSpec } from '#features/sources/source-spec.ts'
import { sourceEntry } from '#tests/support/source-list.ts'

const LIST = {
  entries: [
    sourceEntry('wave', { date: '2021-05', statements: 4, publisher: 'Sea Press' }),
    sourceEntry('echo', { origin: 'supplementary', grade: 'C', date: '2019/..', statements: 9 }),
    sourceEntry('gull', {
      origin: 'supplementary',
      grade: 'A',
      language: 'de-AT',
      publisher: 'Sea Press',
      title: 'Möwen',
    }),
  ],
}
const SPEC = sourceSpec(LIST, 'en')

function idsAt(raw: Record<string, string>): string[] {
  return explore(LIST.entries, SPEC, parseExplorerSearch(raw)).found.map(({ id }) => id)
}

describe('the sources', () => {
  test.for<[Record<string, string>, string[]]>([
    [{}, ['wave', 'echo', 'gull']],
    [{ origin: 'supplementary', grade: 'A' }, ['gull']],
    [{ grade: 'a.c' }, ['echo', 'gull']],
    [{ language: 'en' }, ['wave', 'echo']],
    [{ year: '2019.2021' }, ['wave', 'echo']],
    [{ q: 'mowen' }, ['gull']],
    [{ q: 'press', origin: 'given' }, ['wave']],
    [{ sort: 'title' }, ['echo', 'gull', 'wave']],
    [{ sort: 'date' }, ['wave', 'gull', 'echo']],
    [{ sort: 'statements' }, ['gull', 'echo', 'wave']],
    [{ grade: 'z', sort: 'age' }, ['wave', 'echo', 'gull']],
  ])('at %o are %j', ([raw, ids]) => {
    expect(idsAt(raw)).toEqual(ids)
  })

  test('are chosen by publishers that have more than one of them', () => {
    const entries = ['Sea', 'Sea', 'Hill', 'Hill', 'Town'].map((publisher, index) =>
      sourceEntry(String(index), { publisher }),
    )
    const search = parseExplorerSearch({ publisher: 'sea.town' })
    const { found, facets } = explore(entries, sourceSpec({ entries }, 'en'), search)
    expect(facets.map(({ key, options }) => [key, options.map(({ label }) => label)])).toEqual([
      ['publisher', ['Hill', 'Sea']],
    ])
    expect(found.map(({ id }) => id)).toEqual(['0', '1'])
  })
})
