import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import type { Bundle } from '#model/bundle.ts'
import { SMALL_WIKI } from './small-wiki.ts'

/** Compiles the small wiki, with the given seeds in place of or beside its own. */
export function compiledWiki(seeds: Record<string, string> = {}): Bundle {
  const files = Object.entries({ ...SMALL_WIKI, ...seeds })
    .map(([path, text]) => ({ path: `seeds/${path}`, text: text.trimStart() }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const { diagnostics, bundle } = compile(files)
  if (!bundle) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return bundle
}
