import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expectedHash } from '#data/offline/expected-hash.ts'
import type { Manifest } from '#model/bundle.ts'
import type { OfflineFile } from '#model/offline-build.ts'

/** Half of the digits of a hash are enough to find damage. */
const DIGITS = 16

export function hashOf(bytes: Buffer | string, digits = DIGITS): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, digits)
}

interface ListOfflineInput {
  outDir: string
  manifestName: string
  manifest: Manifest
}

/**
 * All that the app may ask for, in the order in which readers will want it. Nothing else is to be done
 * meanwhile, and thousands of small files are read and packed sooner one by one than in turns.
 */
export function listOffline(input: ListOfflineInput): OfflineFile[] {
  const { outDir } = input
  const assets = readdirSync(join(outDir, 'assets')).toSorted()
  const data = dataInOrder(input)
  const paths = [...assets.map((name) => `assets/${name}`), ...data.map((name) => `data/${name}`)]
  return paths.map((path) => describeFile(outDir, path))
}

/** The manifest, its lists, the pages in the order of addresses, and then what searches. */
function dataInOrder({ outDir, manifestName, manifest }: ListOfflineInput): string[] {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(outDir, 'data', name), 'utf8'))
  const known = [manifest.tree, ...Object.values(manifest.lists)].map((hash) => `${hash}.json`)
  const tree = childrenOf(`${manifest.tree}.json`, read)
  const all = readdirSync(join(outDir, 'data')).filter((name) => expectedHash(name, {}))
  return [...new Set([manifestName, ...known, ...tree, ...all.toSorted()])]
}

function childrenOf(name: string, read: (name: string) => unknown): string[] {
  const shard = read(name)
  if (typeof shard !== 'object' || shard === null || !('children' in shard)) return []
  const names = (Array.isArray(shard.children) ? shard.children : []).map(
    ([, hash]) => `${hash}.json`,
  )
  return [...names, ...names.flatMap((child) => childrenOf(child, read))]
}

/** A download is counted as hosts compress it. */
export function describeFile(outDir: string, path: string): OfflineFile {
  const bytes = readFileSync(join(outDir, path))
  const { length: size } = gzipSync(bytes)
  return expectedHash(path, {}) === undefined ? [path, size, hashOf(bytes)] : [path, size]
}
