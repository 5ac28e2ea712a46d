import { expect, test } from 'vitest'
import { choosePhases, phasesOf } from '#features/timeline/phases.ts'

const ENTRIES = [
  ['2018', 'Making'],
  ['2019', 'Release'],
  ['2020', 'Making'],
].map(([date = '', phase = '']) => ({
  date,
  phase,
  label: '',
  inlines: [],
  cites: [],
  level: 0,
}))

test('puts events under their phases, in the order in which these begin', () => {
  const phases = phasesOf(ENTRIES)
  expect(phases.map(({ name, entries }) => [name, entries.map(({ date }) => date)])).toEqual([
    ['Making', ['2018', '2020']],
    ['Release', ['2019']],
  ])
})

test.for<[string | undefined, string[]]>([
  ['Release', ['Release']],
  [undefined, ['Making', 'Release']],
  ['Nothing of the sort', ['Making', 'Release']],
])('shows for %o %o', ([asked, names]) => {
  expect(choosePhases(phasesOf(ENTRIES), asked).map(({ name }) => name)).toEqual(names)
})
