import { earliest, isEdtfDate } from '#model/edtf-date.ts'
import type { ChronicleEntry, Lane } from './chronicle-entry.ts'

/** All that bears one date, which may be a day, a month or a span of time. */
export interface Day extends Record<Lane, ChronicleEntry[]> {
  date: string
}

export interface Year {
  year: string
  days: Day[]
}

function firstDay(date: string): string {
  return isEdtfDate(date) ? earliest(date) : date
}

/** Of what begins together, the less certain beginning comes first and the later end last. */
function sortKey(date: string): string {
  const [start = '', end = start] = date.split('/')
  const open = start === '..' ? 0 : 1
  const last = end === '..' ? '~' : `${end}-99-99`.slice(0, 10)
  return `${firstDay(date)} ${open} ${last}`
}

/** Gathers events under their dates, which stand in order of time, so that each is written once. */
export function daysOf(entries: readonly ChronicleEntry[]): Day[] {
  const days = [...Map.groupBy(entries, ({ date }) => date)].map(([date, own]) => ({
    date,
    happened: own.filter(({ lane }) => lane === 'happened'),
    written: own.filter(({ lane }) => lane === 'written'),
  }))
  return days.toSorted((a, b) => (sortKey(a.date) < sortKey(b.date) ? -1 : 1))
}

/** The years in which the dates begin. */
export function yearsOf(days: readonly Day[]): Year[] {
  const years = Map.groupBy(days, ({ date }) => firstDay(date).slice(0, 4))
  return [...years].map(([year, own]) => ({ year, days: own }))
}
