import type { BundleReader } from '#data/bundle-reader.ts'
import { createSearch, type WikiSearch } from '#data/search/create-search.ts'
import { useBundle } from './use-bundle.ts'

const searches = new WeakMap<BundleReader, WikiSearch>()

/** The search of this wiki; one for all places, so that each shard is read once. */
export function useWikiSearch(): WikiSearch {
  const bundle = useBundle()
  const known = searches.get(bundle)
  if (known) return known
  const search = createSearch(bundle)
  searches.set(bundle, search)
  return search
}
