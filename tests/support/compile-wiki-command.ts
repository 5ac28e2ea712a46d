import type { BrowserCommand } from 'vitest/node'
import { compiledWiki } from './compiled-wiki.ts'

export interface WikiFiles {
  manifest: string
  files: Record<string, string>
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    compileWiki: (seeds?: Record<string, string>) => Promise<WikiFiles>
  }
}

/** Compiles the small wiki in Node, for tests that run in a browser. */
export const compileWiki: BrowserCommand<[seeds?: Record<string, string>]> = (
  _context,
  seeds,
): WikiFiles => {
  const { manifest, files } = compiledWiki(seeds)
  return { manifest, files: Object.fromEntries(files) }
}
