import { safeStorage } from '#data/safe-storage.ts'

/** Wikis below different paths of one host do not share them. */
const STORAGE_KEY = `${import.meta.env.BASE_URL}searches`
const MOST = 8
const LONGEST = 100

let current: readonly string[] | undefined
const listeners = new Set<() => void>()

/** Reads searches as they were stored; whatever else may stand there counts for nothing. */
export function parseSearches(text: string | null): string[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]')
    const texts = Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : []
    return texts.filter((entry) => entry !== '' && entry.length <= LONGEST).slice(0, MOST)
  } catch {
    return []
  }
}

function read(): readonly string[] {
  return parseSearches(safeStorage.read(STORAGE_KEY))
}

function keep(searches: readonly string[]): void {
  current = searches
  safeStorage.write(STORAGE_KEY, searches.length === 0 ? '' : JSON.stringify(searches))
  for (const listener of listeners) listener()
}

/** The last searches on this device, the newest first; the same array until one changes. */
export function getSearches(): readonly string[] {
  return (current ??= read())
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, LONGEST)
  if (text === '') return
  const others = read().filter((entry) => !isSame(entry, text))
  keep([text, ...others].slice(0, MOST))
}

export function forgetSearch(query: string): void {
  keep(read().filter((entry) => entry !== query))
}

export function forgetSearches(): void {
  keep([])
}

/** Calls back after every change. Answers with a function that stops it. */
export function subscribeToSearches(listener: () => void): () => void {
  // Another tab may have looked for something since.
  if (listeners.size === 0) current = read()
  listeners.add(listener)
  return () => listeners.delete(listener)
}
