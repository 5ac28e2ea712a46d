/**
 * Dates as EDTF (ISO 8601-2): a year, a month, a day, or an interval of two of
 * them, either end of which may be open (`..`).
 */
export type EdtfDate = string & { readonly __brand: 'EdtfDate' }

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function isPoint(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

export function isEdtfDate(text: string): text is EdtfDate {
  const ends = text.split('/')
  if (ends.length === 1) return isPoint(text)
  const [start = '', end = ''] = ends
  if (ends.length > 2 || (start === '..' && end === '..')) return false
  if (![start, end].every((point) => point === '..' || isPoint(point))) return false
  // An open start sorts before every year.
  return end === '..' || start <= end
}

/** The day an entry sorts under: the first that the date can mean. */
export function earliest(date: EdtfDate): string {
  const [start = '', end = ''] = date.split('/')
  const known = start === '..' ? end : start
  return `${known}-01-01`.slice(0, 10)
}

function formatPoint(point: string): string {
  const [year = '', month, day] = point.split('-')
  if (!month) return year
  const name = MONTHS[Number(month) - 1] ?? ''
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/**
 * Writes a date out in words.
 * @example formatDate('2020-02/..') // 'February 2020 or later'
 */
export function formatDate(date: EdtfDate): string {
  const [start = '', end] = date.split('/')
  if (end === undefined) return formatPoint(start)
  if (end === '..') return `${formatPoint(start)} or later`
  if (start === '..') return `${formatPoint(end)} or earlier`
  return `${formatPoint(start)} to ${formatPoint(end)}`
}
