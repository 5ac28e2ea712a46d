import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { styleSheets, type StyleSheets } from './style-sheets.ts'

interface BuiltApp {
  /** The document of the app. */
  template: string
  outDir: string
  base: string
}

/** Reads the stylesheet that the document of a built app names. */
export function readStyleSheets({ template, outDir, base }: BuiltApp): Promise<StyleSheets> {
  return styleSheets(template, (href) => readFile(join(outDir, href.slice(base.length)), 'utf8'))
}
