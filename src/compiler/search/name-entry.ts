import type { NameEntry } from '#model/search-index.ts'
import { searchWords } from '#model/search-words.ts'

/** A name entry, and the keys that it is sorted by. */
export interface NamedEntry {
  entry: NameEntry
  turns: string[]
  /** How much room the entry takes as JSON, in characters. */
  size: number
}

const MOST_STARTS = 6

/**
 * The keys that a name is sorted by: begun at each of its words, and written as one word.
 * @example turnsOf('Ada Brand') // ['ada brand', 'brand ada', 'adabrand']
 */
export function turnsOf(name: string): string[] {
  const words = searchWords(name)
  const turns = words
    .slice(0, MOST_STARTS)
    .map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '))
  return words.length > 1 ? [...turns, words.join('')] : turns
}

/** An entry under all names that it goes by. */
export function nameEntry(entry: NameEntry, names: readonly string[]): NamedEntry {
  return { entry, turns: names.flatMap(turnsOf), size: JSON.stringify(entry).length }
}
