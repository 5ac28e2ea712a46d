import { brotliCompressSync } from 'node:zlib'
import { contentHash } from '#compiler/emit/shard.ts'
import type { SearchIndex } from '#compiler/search/index-search.ts'
import { createBundleReader, type BundleReader } from '#data/bundle-reader.ts'
import { FORMAT } from '#model/bundle-format.ts'

/** A reader of nothing but a search index, and what it reads: files, and bytes as sent. */
export function readSearch({ roots, files }: SearchIndex) {
  const manifest = JSON.stringify({ format: FORMAT, search: roots })
  const name = `manifest-${contentHash(manifest)}.json`
  const texts = new Map(files.map((file) => [file.name, file.text]))
  const read = { files: 0, bytes: 0 }
  const bundle: BundleReader = createBundleReader(name, async (file) => {
    const text = file === name ? manifest : texts.get(file)
    if (text === undefined) throw new Error(`the index has no file "${file}"`)
    if (file !== name) {
      read.files += 1
      read.bytes += brotliCompressSync(text).length
    }
    return new TextEncoder().encode(text)
  })
  return { bundle, read }
}
