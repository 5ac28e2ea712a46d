import { describe, expect, test } from 'vitest'
import { explore } from '#data/explorer/explore.ts'
import type { ExplorerSearch } from '#data/explorer/explorer-search.ts'
import type { ExplorerSpec } from '#data/explorer/explorer-spec.ts'

interface Boat {
  name: string
  about?: string
  sails: readonly string[]
  port?: string
}

const BOATS: Boat[] = [
  { name: 'Heron', about: 'A cutter built by Łukasz.', sails: ['Red', 'White'], port: 'Ålesund' },
  { name: 'Ibis', about: 'The O’Hara’s old boat', sails: ['White'], port: 'York' },
  { name: 'Curlew', about: 'Herring drifter', sails: ['Red'], port: 'Ålesund' },
  { name: 'Kittiwake', sails: [] },
]

const values = (labels: readonly string[]) =>
  labels.map((label) => ({ value: label.toLowerCase().replace('å', 'a'), label }))

const SPEC: ExplorerSpec<Boat> = {
  textOf: ({ name, about }) => [name, about ?? ''],
  facets: [
    { key: 'sails', label: 'Sails', valuesOf: ({ sails }) => values([...sails, ...sails]) },
    {
      key: 'port',
      label: 'Port',
      order: ['york'],
      valuesOf: ({ port }) => values(port ? [port] : []),
    },
    { key: 'afloat', label: 'Afloat', valuesOf: () => values(['Yes']) },
  ],
  orders: [{ key: 'name', label: 'Name', compare: (a, b) => (a.name < b.name ? -1 : 1) }],
}

function asked(parts: Partial<ExplorerSearch> = {}) {
  return explore(BOATS, SPEC, { chosen: {}, ...parts })
}
const names = (parts: Partial<ExplorerSearch>) => asked(parts).found.map(({ name }) => name)
const counts = (parts: Partial<ExplorerSearch>) =>
  asked(parts).facets.map(({ key, options }) => [
    key,
    options.map(({ label, count }) => `${label} ${count}`),
  ])

test.for<[string, Partial<ExplorerSearch>, string[]]>([
  ['finds all in their order without a filter', {}, ['Heron', 'Ibis', 'Curlew', 'Kittiwake']],
  [
    'finds any of the values chosen in one facet',
    { chosen: { sails: ['red', 'white'] } },
    ['Heron', 'Ibis', 'Curlew'],
  ],
  [
    'asks for every facet at once',
    { chosen: { sails: ['red'], port: ['alesund'] } },
    ['Heron', 'Curlew'],
  ],
  [
    'passes over values that nothing has',
    { chosen: { sails: ['red', 'blue'] } },
    ['Heron', 'Curlew'],
  ],
  [
    'passes over a facet with no such value at all',
    { chosen: { sails: ['blue'], colour: ['red'] } },
    ['Heron', 'Ibis', 'Curlew', 'Kittiwake'],
  ],
  [
    'passes over a facet that divides nothing',
    { chosen: { afloat: ['no'] } },
    ['Heron', 'Ibis', 'Curlew', 'Kittiwake'],
  ],
  ['sorts as asked', { sort: 'name' }, ['Curlew', 'Heron', 'Ibis', 'Kittiwake']],
  [
    'keeps the order of the list for one that there is not',
    { sort: 'constructor' },
    ['Heron', 'Ibis', 'Curlew', 'Kittiwake'],
  ],
])('%s', ([, parts, found]) => {
  expect(names(parts)).toEqual(found)
})

describe('text', () => {
  test.for([
    ['heron', ['Heron']],
    ['HER', ['Heron', 'Curlew']],
    ['built cutter', ['Heron']],
    ['heron drifter', []],
    ['ohara', ['Ibis']],
    ['o’hara', ['Ibis']],
    ['kitiwake', ['Kittiwake']],
    ['kittywaek', ['Kittiwake']],
    ['kittyw', ['Kittiwake']],
    ['hero', ['Heron']],
    ['ibs', []],
    ['  ', ['Heron', 'Ibis', 'Curlew', 'Kittiwake']],
    ['…', ['Heron', 'Ibis', 'Curlew', 'Kittiwake']],
  ] as const)('%s finds %o', ([q, found]) => {
    expect(names({ q })).toEqual(found)
  })

  test('forgives nothing while a word begins as typed', () => {
    const entries = [
      { name: 'Heron', sails: [] },
      { name: 'Hiron', sails: [] },
    ]
    const find = (q: string) => explore(entries, SPEC, { q, chosen: {} }).found
    expect(find('heron').map(({ name }) => name)).toEqual(['Heron'])
    expect(find('haron').map(({ name }) => name)).toEqual(['Heron', 'Hiron'])
  })
})

describe('counts', () => {
  test('say how many have a value, whatever else their own facet has chosen', () => {
    expect(counts({ chosen: { sails: ['white'] } })).toEqual([
      ['sails', ['Red 2', 'White 2']],
      ['port', ['York 1', 'Ålesund 1']],
    ])
  })

  test('follow the other facets and the text', () => {
    expect(counts({ q: 'cur', chosen: { port: ['york'] } })).toEqual([
      ['sails', ['Red 0', 'White 0']],
      ['port', ['York 0', 'Ålesund 1']],
    ])
  })

  test('come with what is chosen', () => {
    const [sails] = asked({ chosen: { sails: ['red', 'blue'] } }).facets
    expect(sails?.options.map(({ chosen }) => chosen)).toEqual([true, false])
  })
})

test('names what is in force, and nothing that has no effect', () => {
  const { active } = asked({ q: ' Heron ', chosen: { sails: ['blue', 'red'], port: ['hull'] } })
  expect(active).toEqual([
    { key: 'q', label: 'Text', values: [{ value: 'Heron', label: 'Heron' }] },
    { key: 'sails', label: 'Sails', values: [{ value: 'red', label: 'Red' }] },
  ])
})

test('tells which single filters to drop, the most fruitful first', () => {
  const { found, ways } = asked({ q: 'ibis', chosen: { sails: ['red'] } })
  expect(found).toEqual([])
  expect(ways.map(({ filter, count }) => [filter.key, count])).toEqual([
    ['q', 2],
    ['sails', 1],
  ])
  expect(asked({ q: 'kittiwake', chosen: { sails: ['red'], port: ['york'] } }).ways).toEqual([])
})

test.for(['constructor', '__proto__', 'toString'])('is not misled by a facet named %s', (key) => {
  const facet = { key, label: key, valuesOf: ({ sails }: Boat) => values(sails) }
  const spec = { ...SPEC, facets: [facet] }
  expect(explore(BOATS, spec, { chosen: {} }).found).toHaveLength(4)
  const chosen = Object.fromEntries([[key, ['red']]])
  expect(explore(BOATS, spec, { chosen }).found).toHaveLength(2)
})

test('sees new entries under the same spec', () => {
  expect(explore(BOATS.slice(1), SPEC, { q: 'heron', chosen: {} }).found).toEqual([])
  expect(names({ q: 'heron' })).toEqual(['Heron'])
})
