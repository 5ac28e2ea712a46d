import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../compile.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { dataSchema } from '../emit/data-schema.ts'
import { collect } from '../read/collect.ts'

/** What this process says once it has compiled. */
export type Compiled =
  { readonly manifest: string } | { readonly diagnostics: readonly Diagnostic[] }

/** What it is then asked. */
export interface WriteOrder {
  readonly folder: string
}

const [seeds = '', siteUrl = ''] = process.argv.slice(2)
const { diagnostics, bundle } = compile(await collect(seeds), { siteUrl })
const compiled: Compiled = bundle ? { manifest: bundle.manifest } : { diagnostics }

process.once('message', ({ folder }: WriteOrder) => {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of bundle?.files ?? []) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'schema.json'), dataSchema())
  process.disconnect()
})
process.send?.(compiled)
