import type { Bundle } from '#model/bundle.ts'
import { type CompiledWiki, readCompiledWiki } from '#prerender/compiled-wiki.ts'
import { readManifest } from '#prerender/read-records.ts'
import { compiledWiki } from './compiled-wiki.ts'

/** All that is in a bundle, at hand at once. */
export async function readAll({ manifest, files }: Bundle): Promise<CompiledWiki> {
  const read = async (name: string) => files.get(name) ?? ''
  return readCompiledWiki(manifest, await readManifest(manifest, read), read)
}

/** The small wiki, with the given seeds in place of or beside its own, as the prerender has it. */
export function compiledWikiOf(seeds: Record<string, string> = {}): Promise<CompiledWiki> {
  return readAll(compiledWiki(seeds))
}
