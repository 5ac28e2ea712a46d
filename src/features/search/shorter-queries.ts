const MOST = 4

/** A query with one of its words dropped, for each of the first few words. */
export function shorterQueries(query: string): string[] {
  const words = query.trim().split(/\s+/)
  if (words.length < 2) return []
  const shorter = words.map((_, dropped) => words.filter((__, at) => at !== dropped).join(' '))
  return [...new Set(shorter)].slice(0, MOST)
}
