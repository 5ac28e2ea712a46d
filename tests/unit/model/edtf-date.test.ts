import { expect, test } from 'vitest'
import { earliest, formatDate, isEdtfDate, type EdtfDate } from '#model/edtf-date.ts'

function date(text: string): EdtfDate {
  if (!isEdtfDate(text)) throw new Error(`${text} is not a date`)
  return text
}

test.each([
  ['2020', '2020', '2020-01-01'],
  ['2020-02', 'February 2020', '2020-02-01'],
  ['2020-02-29', '29 February 2020', '2020-02-29'],
  ['2019-01/2019-05', 'January 2019 to May 2019', '2019-01-01'],
  ['2020-02/..', 'February 2020 or later', '2020-02-01'],
  ['../2020-02-03', '3 February 2020 or earlier', '2020-02-03'],
  ['2020/2020', '2020 to 2020', '2020-01-01'],
])('%s reads "%s" and sorts under %s', (text, words, first) => {
  expect(formatDate(date(text))).toBe(words)
  expect(earliest(date(text))).toBe(first)
})

test.each([
  '',
  'soon',
  '2020-13',
  '2020-02-30',
  '2020-2-3',
  '../..',
  '2020/2019',
  '2019/2020/2021',
  'in 2020',
  '2020 or so',
  '20200',
  '2020-02-031',
  '2020/soon',
  'soon/2020',
  '../soon',
  'soon/..',
])('"%s" is no date', (text) => {
  expect(isEdtfDate(text)).toBe(false)
})

test('calls the months by their names', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2020-${`${at + 1}`.padStart(2, '0')}`)
  const named = months.map((month) => formatDate(date(month)).replace(' 2020', ''))
  expect(named.join(' ')).toBe(
    'January February March April May June July August September October November December',
  )
})
