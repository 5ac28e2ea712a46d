import { describe, expect, test } from 'vitest'
import { exportFiles } from '#data/explorer/export-files.ts'
import { parseExplorerSearch } from '#data/explorer/explorer-search.ts'

const ROWS = [{ title: 'Ada', address: 'a/', facets: { Town: ['Hull'] }, counts: { Ties: 1 } }]

describe('exportFiles', () => {
  test.for<[Record<string, string>, string]>([
    [{}, 'sea-folk.csv'],
    [{ town: 'york.hull', work: 'singer', sort: 'title' }, 'sea-folk-hull-york-singer.csv'],
    [{ q: '../Zoë' }, 'sea-folk-zoe.csv'],
    [{ q: 'a'.repeat(100) }, `sea-folk-${'a'.repeat(71)}.csv`],
  ])('names a file of %o "%s"', ([raw, name]) => {
    const [csv] = exportFiles('Sea folk', parseExplorerSearch(raw), () => ROWS)
    expect(csv?.name).toBe(name)
  })

  test('writes what is found only once it is asked for', () => {
    const files = exportFiles('Sea folk', parseExplorerSearch({}), () => ROWS)
    expect(files.map(({ label }) => label)).toEqual(['CSV', 'JSON'])
    expect(files[0]?.write()).toBe('Title,Address,Town,Ties\r\nAda,a/,Hull,1\r\n')
    expect(JSON.parse(files[1]?.write() ?? '')).toEqual({ title: 'Sea folk', entries: ROWS })
  })
})
