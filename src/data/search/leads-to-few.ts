import type { TextIndex } from '#model/search-index.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { readWayTo } from './leaf-for.ts'

/**
 * Reads what texts are found by of a word that is still being typed, as far as it is sure which files
 * those will be; failing is left to the query.
 */
export async function prepareTexts(bundle: BundleReader, word: string): Promise<void> {
  try {
    const { search } = await bundle.manifest()
    const { terms } = await bundle.shard<TextIndex>(search.text)
    await readWayTo(bundle, terms, word)
  } catch {
    return
  }
}
