import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { expectedHash } from '#data/offline/expected-hash.ts'
import type { Manifest } from '#model/bundle.ts'
import type { OfflineFile } from '#model/offline-build.ts'
import { inLanes } from '../in-lanes.ts'

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

/** All that the app may ask for, in the order in which readers will want it. */
export async function listOffline(input: ListOfflineInput): Promise<OfflineFile[]> {
  const { outDir } = input
  const assets = (await readdir(join(outDir, 'assets'))).toSorted()
  const data = await dataInOrder(input)
  const paths = [...assets.map((name) => `assets/${name}`), ...data.map((name) => `data/${name}`)]
  const described = new Map<string, OfflineFile>()
  await inLanes(paths, async (path) => described.set(path, await describeFile(outDir, path)))
  return paths.map((path) => described.get(path)).filter((file) => file !== undefined)
}

/** The manifest, its lists, the pages in the order of addresses, and then what searches. */
async function dataInOrder({ outDir, manifestName, manifest }: ListOfflineInput) {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(outDir, 'data', name), 'utf8'))
  const known = [manifest.tree, ...Object.values(manifest.lists)].map((hash) => `${hash}.json`)
  const tree = await childrenOf(`${manifest.tree}.json`, read)
  const all = (await readdir(join(outDir, 'data'))).filter((name) => expectedHash(name, {}))
  return [...new Set([manifestName, ...known, ...tree, ...all.toSorted()])]
}

async function childrenOf(
  name: string,
  read: (name: string) => Promise<unknown>,
): Promise<string[]> {
  const shard = await read(name)
  if (typeof shard !== 'object' || shard === null || !('children' in shard)) return []
  const names = (Array.isArray(shard.children) ? shard.children : []).map(
    ([, hash]) => `${hash}.json`,
  )
  const below = await Promise.all(names.map((child) => childrenOf(child, read)))
  return [...names, ...below.flat()]
}

/** A download is counted as hosts compress it. */
export async function describeFile(outDir: string, path: string): Promise<OfflineFile> {
  const bytes = await readFile(join(outDir, path))
  const { length: size } = await promisify(gzip)(bytes)
  return expectedHash(path, {}) === undefined ? [path, size, hashOf(bytes)] : [path, size]
}
