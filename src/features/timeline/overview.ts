import type { Day, Year } from './chronicle-days.ts'
import type { ChronicleEntry } from './chronicle-entry.ts'

/** An event as a dot: in a column counted from 0, and so many places off the line. */
export interface Dot {
  entry: ChronicleEntry
  column: number
  place: number
}

/** A year and the columns it takes up. */
export interface YearSpan {
  year: string
  first: number
  columns: number
}

export interface Overview {
  dots: Dot[]
  years: YearSpan[]
  columns: number
  /** How many dots the highest column of each side has. */
  highest: { happened: number; written: number }
}

/** Days side by side in columns of which neither side is higher than `highest`, if that is possible. */
function fill(days: readonly Day[], highest: number): Day[][] {
  const columns: Day[][] = []
  let happened = 0
  let written = 0
  for (const day of days) {
    happened += day.happened.length
    written += day.written.length
    const last = columns.at(-1)
    if (last && happened <= highest && written <= highest) last.push(day)
    else {
      columns.push([day])
      happened = day.happened.length
      written = day.written.length
    }
  }
  return columns
}

function dotsOf(days: readonly Day[], column: number): Dot[] {
  const stack = (entries: readonly ChronicleEntry[]) =>
    entries.map((entry, place) => ({ entry, column, place }))
  return [
    ...stack(days.flatMap(({ happened }) => happened)),
    ...stack(days.flatMap(({ written }) => written)),
  ]
}

function highestOf(columns: readonly Day[][], lane: 'happened' | 'written'): number {
  return Math.max(0, ...columns.map((days) => days.reduce((sum, day) => sum + day[lane].length, 0)))
}

/**
 * Lays events out as dots in order of time: as low as `most` columns allow, and stretched where
 * they crowd. Every year begins a column, so years alone may make more columns than `most`.
 */
export function layOut(years: readonly Year[], most: number): Overview {
  const total = years.flatMap(({ days }) => days).flatMap((day) => [day.happened, day.written])
  const enough = total.reduce((sum, entries) => sum + entries.length, 0)
  let filled: Day[][][] = []
  for (let highest = 1; highest <= enough; highest += 1) {
    filled = years.map(({ days }) => fill(days, highest))
    if (filled.flat().length <= most) break
  }
  const columns = filled.flat()
  let first = 0
  const spans = filled.map((own, index) => {
    const span = { year: years[index]?.year ?? '', first, columns: own.length }
    first += own.length
    return span
  })
  return {
    dots: columns.flatMap(dotsOf),
    years: spans,
    columns: columns.length,
    highest: {
      happened: highestOf(columns, 'happened'),
      written: highestOf(columns, 'written'),
    },
  }
}
