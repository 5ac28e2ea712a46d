import type { TermLeaf, TextIndex } from '#model/search-index.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { leafFor } from './leaf-for.ts'

/** Fewer letters begin so many words that another leaf is wanted with the next. */
const LEAST_LETTERS = 4

/**
 * Reads where the word stands that is still being typed, so that only texts are left to be read
 * when the typing pauses; failing is left to the query.
 */
export async function readAhead(bundle: BundleReader, words: readonly string[]): Promise<void> {
  const begun = words.at(-1) ?? ''
  if (begun.length < LEAST_LETTERS) return
  try {
    const { search } = await bundle.manifest()
    const { terms } = await bundle.shard<TextIndex>(search.text)
    await leafFor<string, TermLeaf>(bundle, terms, begun)
  } catch {
    return
  }
}
