import type { AddressRecord, Lists, Manifest, WikiRecord } from '#model/bundle.ts'
import { findRecord, keepParsed, openLists, type ParsedFile } from './bundle-files.ts'
import type { ReadText } from './read-records.ts'

/** Everything that was compiled, at hand at once. */
export interface CompiledWiki {
  wiki: WikiRecord
  /** File name of the manifest. */
  manifest: string
  records: { get: (address: string) => AddressRecord | undefined }
  /** Hash of the root of the tree of records. */
  tree: string
  lists: Lists
  file: ParsedFile
}

/** Opens a bundle; files are only read when something in them is asked for. */
export function openCompiledWiki(manifestName: string, read: ReadText): CompiledWiki {
  const file = keepParsed(read)
  const manifest: Manifest = file(manifestName)
  return {
    wiki: manifest.wiki,
    manifest: manifestName,
    records: { get: (address) => findRecord(address, manifest.tree, file) },
    tree: manifest.tree,
    lists: openLists(manifest, file),
    file,
  }
}
