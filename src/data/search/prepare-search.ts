import type { BundleReader } from '../bundle-reader.ts'

/** Reads what every query for a name begins with, ahead of the first; failing is left to that one. */
export async function prepareSearch(bundle: BundleReader): Promise<void> {
  try {
    const { search } = await bundle.manifest()
    await bundle.shard(search.names)
  } catch {
    return
  }
}
