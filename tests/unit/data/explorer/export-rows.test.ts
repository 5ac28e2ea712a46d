import { expect, test } from 'vitest'
import { exportRows } from '#data/explorer/export-rows.ts'
import type { ExplorerSpec } from '#data/explorer/explorer-spec.ts'

interface Boat {
  name: string
  ports: string[]
}

function facet(key: string, valuesOf: (boat: Boat) => string[]) {
  const values = (boat: Boat) => valuesOf(boat).map((label) => ({ value: label, label }))
  return { key, label: `The ${key}`, valuesOf: values }
}

const SPEC: ExplorerSpec<Boat> = {
  textOf: ({ name }) => [name],
  facets: [facet('port', ({ ports }) => ports), facet('fate', () => [])],
  orders: [],
}

test('rows hold the values that a reader may know, by the label of their facet', () => {
  const boats = [
    { name: 'Ada', ports: ['Hull', 'York'] },
    { name: 'Zoë', ports: [] },
  ]
  const describe = ({ name, ports }: Boat) => ({
    title: name,
    address: `boats/${name}/`,
    counts: { Ports: ports.length },
  })
  expect(exportRows(boats, SPEC, describe)).toEqual([
    {
      title: 'Ada',
      address: 'boats/Ada/',
      facets: { 'The port': ['Hull', 'York'] },
      counts: { Ports: 2 },
    },
    { title: 'Zoë', address: 'boats/Zoë/', facets: { 'The port': [] }, counts: { Ports: 0 } },
  ])
})
