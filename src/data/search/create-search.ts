import { searchWords } from '#model/search-words.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { findNames } from './find-names.ts'
import { findTexts } from './find-texts.ts'
import { leadsToFew } from './leads-to-few.ts'
import type { SearchHit } from './search-hit.ts'
import { showName } from './show-name.ts'

export type { SearchHit } from './search-hit.ts'

export interface SearchAnswer {
  names: readonly SearchHit[]
  text: readonly SearchHit[]
  /** How many of the text hits there are, shown or not. */
  total: number
  /** Matches that need more of the story, by what they need. */
  hidden: readonly { level: number; count: number }[]
}

export interface SearchOptions {
  /** What the reader has seen; nothing above it is loaded. */
  seen: number
  onlyGiven: boolean
  /** How many names, and how many texts, to show. */
  most?: number
  /** How many texts from documents of the same type to show; as many as there are, unless said. */
  mostOfType?: number
}

export interface WikiSearch {
  names(query: string, options: SearchOptions): Promise<readonly SearchHit[]>
  /** Whether so few texts answer that they need not wait for a pause; reads what leads to them. */
  leadsToFew(query: string, options: SearchOptions): Promise<boolean>
  answer(query: string, options: SearchOptions): Promise<SearchAnswer>
}

const MOST = 12
const MOST_WORDS = 12
/** A single letter is in nearly every text. */
const LEAST_LETTERS = 2

/** Answers queries from the search index of a bundle, of which each file is read once. */
export function createSearch(bundle: BundleReader): WikiSearch {
  const wordsOf = (query: string) => searchWords(query).slice(0, MOST_WORDS)
  const areEnough = (words: readonly string[]) => words.join('').length >= LEAST_LETTERS

  async function names(query: string, { onlyGiven, most = MOST }: SearchOptions) {
    const words = wordsOf(query)
    if (words.length === 0) return []
    const ranked = await findNames(bundle, words, onlyGiven)
    return ranked.slice(0, most).map((one) => showName(one, words))
  }

  async function answer(query: string, options: SearchOptions): Promise<SearchAnswer> {
    const words = wordsOf(query)
    const [named, texts] = await Promise.all([
      names(query, options),
      areEnough(words)
        ? findTexts(bundle, words, { most: MOST, ...options })
        : { hits: [], total: 0, hidden: [] },
    ])
    const pages = new Set(named.map(({ address }) => address))
    const text = texts.hits.filter(({ address }) => !pages.has(address))
    const { hidden, total, hits } = texts
    return { names: named, text, total: total - hits.length + text.length, hidden }
  }

  return {
    names,
    leadsToFew: async (query, options) => {
      const words = wordsOf(query)
      return areEnough(words) && leadsToFew(bundle, words, options)
    },
    answer,
  }
}
