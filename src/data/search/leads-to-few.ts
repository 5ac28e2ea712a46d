import type { Level } from '#model/level.ts'
import type { TermLeaf, TextIndex } from '#model/search-index.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { findBegun, findWord } from './find-word.ts'
import { readWayTo } from './leaf-for.ts'
import { rankDocuments } from './rank-documents.ts'

/** So few texts are not too much to read for a word that may still be typed on. */
const FEW = 4

/**
 * Whether a query whose last word is still being typed leads to some texts, but so few that they
 * need not wait for the typing to pause. Reads what texts are found by, as far as it is sure which
 * files those will be; failing is left to the query.
 */
export async function leadsToFew(
  bundle: BundleReader,
  query: readonly string[],
  { seen, onlyGiven }: { seen: Level; onlyGiven: boolean },
): Promise<boolean> {
  const begun = query.at(-1)
  if (begun === undefined) return false
  try {
    const { search } = await bundle.manifest()
    const index = await bundle.shard<TextIndex>(search.text)
    const leaf = await readWayTo<TermLeaf>(bundle, index.terms, begun)
    if (!leaf) return false
    const whole = query.slice(0, -1).map((word) => findWord(bundle, index, word, false))
    const words = [...(await Promise.all(whole)), findBegun(leaf, begun)]
    const { ranked } = rankDocuments(words, index.classes, onlyGiven)
    const open = ranked.filter(({ level }) => level <= seen)
    return open.length > 0 && open.length <= FEW
  } catch {
    return false
  }
}
