import { wordsWithPlaces, type SearchWord } from '#model/search-words.ts'

/** A run of an excerpt, and whether the query matched it. */
export interface ExcerptPart {
  text: string
  hit: boolean
}

const LONGEST = 180

/** Where the stretch begins that holds the most hits. */
function bestStart(hits: readonly SearchWord[]): number {
  let best = 0
  let most = 0
  for (const { start } of hits) {
    const count = hits.filter((hit) => hit.start >= start && hit.end <= start + LONGEST).length
    if (count <= most) continue
    most = count
    best = start
  }
  return best
}

/** A stretch of the text around its hits, cut at words. */
function stretch(words: readonly SearchWord[], hits: readonly SearchWord[], text: string) {
  if (text.length <= LONGEST) return { start: 0, end: text.length }
  const lead = Math.max(0, bestStart(hits) - LONGEST / 3)
  const latest = Math.min(lead, text.length - LONGEST)
  const start = latest === 0 ? 0 : (words.find((word) => word.start >= latest)?.start ?? latest)
  const last = words.findLast((word) => word.end <= start + LONGEST)
  return {
    start,
    end: text.length <= start + LONGEST ? text.length : (last?.end ?? start + LONGEST),
  }
}

/** Cuts a text down to where the matched words stand in it, and marks them. */
export function cutExcerpt(text: string, isHit: (word: string) => boolean): ExcerptPart[] {
  const words = wordsWithPlaces(text)
  const hits = words.filter(({ word }) => isHit(word))
  const { start, end } = stretch(words, hits, text)
  const parts: ExcerptPart[] = []
  const add = (run: string, hit: boolean) => run && parts.push({ text: run, hit })
  let at = start
  if (start > 0) add('… ', false)
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue
    add(text.slice(at, hit.start), false)
    add(text.slice(hit.start, hit.end), true)
    at = hit.end
  }
  add(text.slice(at, end), false)
  if (end < text.length) add(' …', false)
  return parts
}
