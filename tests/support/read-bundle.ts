import { createBundleReader, type BundleReader } from '#data/bundle-reader.ts'
import type { Bundle } from '#model/bundle.ts'
import type { PageRecord } from '#model/page-record.ts'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import type { SeedFile } from '#compiler/read/collect.ts'

/** Compiles seeds that have to be sound. */
export function compiled(files: readonly SeedFile[]): Bundle {
  const { bundle, diagnostics } = compile(files)
  if (!bundle) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return bundle
}

/** Reads a bundle as the app does, hashes and all. */
export function readBundle({ manifest, files }: Bundle): BundleReader {
  return createBundleReader(manifest, async (name) => {
    const text = files.get(name)
    if (text === undefined) throw new Error(`the bundle has no file "${name}"`)
    return new TextEncoder().encode(text)
  })
}

/** The record of a page that has to be there. */
export async function pageAt(bundle: Bundle, address: string): Promise<PageRecord> {
  const record = await readBundle(bundle).record(address)
  if (record?.record !== 'page') throw new Error(`no page at "${address}"`)
  return record
}
