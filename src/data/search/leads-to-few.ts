import type { Level } from '#model/level.ts'
import type { TermLeaf, TextIndex } from '#model/search-index.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { findBegun } from './find-word.ts'
import { readWayTo } from './leaf-for.ts'
import { rankDocuments } from './rank-documents.ts'

/** So few texts are not too much to read for a word that may still be typed on. */
const FEW = 4

/**
 * Whether a word that is still being typed leads to so few texts that they need not wait for the
 * typing to pause. Reads what texts are found by, as far as it is sure which files those will be;
 * failing is left to the query.
 */
export async function leadsToFew(
  bundle: BundleReader,
  word: string,
  { seen, onlyGiven }: { seen: Level; onlyGiven: boolean },
): Promise<boolean> {
  try {
    const { search } = await bundle.manifest()
    const { terms, classes } = await bundle.shard<TextIndex>(search.text)
    const leaf = await readWayTo<TermLeaf>(bundle, terms, word)
    if (!leaf) return false
    const { ranked } = rankDocuments([findBegun(leaf, word)], classes, onlyGiven)
    return ranked.length > 0 && ranked.filter(({ level }) => level <= seen).length <= FEW
  } catch {
    return false
  }
}
