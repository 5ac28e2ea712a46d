import { expect, test } from 'vitest'
import { daysOf, yearsOf } from '#features/timeline/chronicle-days.ts'
import { ofTimeline } from '#features/timeline/chronicle-entry.ts'
import { layOut } from '#features/timeline/overview.ts'
import { timelineEntry } from '#tests/support/timeline-entry.ts'

/** Days as `<date>` for what happened, `<date> w` for what was written. */
function plan(most: number, ...events: string[]) {
  const entries = events.map((event, index) => {
    const [date = '', mark] = event.split(' ')
    return ofTimeline(timelineEntry(`e${index}`, { date, written: mark === 'w' }), index)
  })
  return layOut(yearsOf(daysOf(entries)), most)
}

function placesOf({ dots }: ReturnType<typeof plan>): string[] {
  return dots.map(({ entry, column, place }) => `${entry.date} ${entry.lane} ${column}:${place}`)
}

test('lets days share a column while neither side grows by it', () => {
  expect(placesOf(plan(3, '2020-01', '2020-02 w', '2020-03'))).toEqual([
    '2020-01 happened 0:0',
    '2020-02 written 0:0',
    '2020-03 happened 1:0',
  ])
})

test('piles up on each side of the line what shares a column', () => {
  expect(placesOf(plan(1, '2020-01', '2020-02 w', '2020-03'))).toEqual([
    '2020-01 happened 0:0',
    '2020-03 happened 0:1',
    '2020-02 written 0:0',
  ])
})

test('leaves the events of one day in one column', () => {
  expect(placesOf(plan(9, '2020-01 w', '2020-01 w', '2020-02'))).toEqual([
    '2020-01 written 0:0',
    '2020-01 written 0:1',
    '2020-02 happened 1:0',
  ])
})

test('begins a column with every year, even beyond the columns it was given', () => {
  const { years, columns } = plan(2, '2018', '2019', '2020-01', '2020-02')
  expect(columns).toBe(3)
  expect(years).toEqual([
    { year: '2018', first: 0, columns: 1 },
    { year: '2019', first: 1, columns: 1 },
    { year: '2020', first: 2, columns: 1 },
  ])
})

test.for<[number, number, number]>([
  [1, 6, 1],
  [2, 3, 2],
  [3, 2, 3],
  [12, 1, 6],
])('in %i columns makes six days %i high', ([most, high, columns]) => {
  const days = ['01', '02', '03', '04', '05', '06'].map((day) => `2020-02-${day}`)
  const laid = plan(most, ...days)
  expect([laid.highest.happened, laid.columns]).toEqual([high, columns])
})

test('lays out nothing as nothing', () => {
  expect(plan(12)).toEqual({
    dots: [],
    years: [],
    columns: 0,
    highest: { happened: 0, written: 0 },
  })
})
