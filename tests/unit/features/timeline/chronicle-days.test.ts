import { expect, test } from 'vitest'
import { daysOf, yearsOf } from '#features/timeline/chronicle-days.ts'
import { ofTimeline } from '#features/timeline/chronicle-entry.ts'
import { timelineEntry } from '#tests/support/timeline-entry.ts'

function dates(...given: string[]) {
  return given.map((date, index) => ofTimeline(timelineEntry(`e${index}`, { date }), index))
}

test.for<[string[], string[]]>([
  [
    ['2020-02-03', '2019', '2020-01'],
    ['2019', '2020-01', '2020-02-03'],
  ],
  [
    ['2020-02-03/..', '2020-02-03', '2020-02-03/2020-02-04'],
    ['2020-02-03', '2020-02-03/2020-02-04', '2020-02-03/..'],
  ],
  [
    ['2018-10', '2018-10/2020-01-01', '../2018-10'],
    ['../2018-10', '2018-10', '2018-10/2020-01-01'],
  ],
  [
    ['someday', '2020', '2020'],
    ['2020', 'someday'],
  ],
])('puts %o in the order %o, each once', ([given, ordered]) => {
  expect(daysOf(dates(...given)).map(({ date }) => date)).toEqual(ordered)
})

test('parts what happened on a day from what was written', () => {
  const entries = [true, false, true].map((written, index) =>
    ofTimeline(timelineEntry(`e${index}`, { written }), index),
  )
  const [day] = daysOf(entries)
  expect(day?.happened.map(({ id }) => id)).toEqual(['the-lamp--e1'])
  expect(day?.written.map(({ id }) => id)).toEqual(['the-lamp--e0', 'the-lamp--e2'])
})

test('gathers days under the year in which they begin', () => {
  const years = yearsOf(daysOf(dates('2019-12/2020-02', '2020', '../2019-05')))
  expect(years.map(({ year, days }) => [year, days.length])).toEqual([
    ['2019', 2],
    ['2020', 1],
  ])
})
