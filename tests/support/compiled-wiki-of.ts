import type { Bundle } from '#model/bundle.ts'
import { type CompiledWiki, openCompiledWiki } from '#prerender/compiled-wiki.ts'
import { compiledWiki } from './compiled-wiki.ts'

/** All that is in a bundle, at hand at once. */
export function readAll({ manifest, files }: Bundle): CompiledWiki {
  return openCompiledWiki(manifest, (name) => files.get(name) ?? '')
}

/** The small wiki, with the given seeds in place of or beside its own, as the prerender has it. */
export async function compiledWikiOf(seeds: Record<string, string> = {}): Promise<CompiledWiki> {
  return readAll(compiledWiki(seeds))
}
