import { cacheNames } from '#data/offline/cache-names.ts'
import { expectedHash } from '#data/offline/expected-hash.ts'
import { fetchSound, isSound } from '#data/offline/fetch-sound.ts'
import type { Introduction, OfflineFile, OfflineList } from '#model/offline-build.ts'

const BASE = import.meta.env.BASE_URL
const LANES = 6
/** More would take too long to look through with every page that is loaded. */
const MOST_CHECKED = 500

/** What is kept of a build, and what is not. */
export interface Inventory {
  total: number
  missing: readonly OfflineFile[]
}

/** The list of what a build consists of; a kept one that was damaged is fetched anew. */
async function readList(cache: Cache, list: string): Promise<OfflineList> {
  const head = expectedHash(list, {}) ?? 'unknown'
  const kept = await cache.match(BASE + list)
  if (kept && (await isSound(kept, head))) return kept.json()
  const fetched = await fetchSound(BASE + list, head)
  await cache.put(BASE + list, fetched.clone())
  return fetched.json()
}

/** Compares the list of a build with what is really there, since browsers throw and spoil things. */
export async function takeInventory({ id, list }: Introduction): Promise<Inventory> {
  const cache = await caches.open(cacheNames(BASE, id).files)
  const { files } = await readList(cache, list)
  await dropDamaged(cache, files)
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  return { total: files.length, missing: files.filter(([path]) => !there.has(BASE + path)) }
}

function headOf([path, , hash]: OfflineFile): string {
  return expectedHash(path, hash === undefined ? {} : { [path]: hash }) ?? 'unknown'
}

/** Looks through what is kept, or as much of it as there is time for. */
async function dropDamaged(cache: Cache, files: readonly OfflineFile[]): Promise<void> {
  const start = files.length > MOST_CHECKED ? Math.floor(Math.random() * files.length) : 0
  const checked = [...files.slice(start), ...files.slice(0, start)].slice(0, MOST_CHECKED)
  for (const file of checked) {
    const kept = await cache.match(BASE + file[0])
    if (kept && !(await isSound(kept, headOf(file)))) await cache.delete(BASE + file[0])
  }
}

interface SaveWikiInput {
  build: Introduction
  missing: readonly OfflineFile[]
  onSaved: (file: OfflineFile) => void
  signal: AbortSignal
}

/** Downloads what is missing, in order, a few files at a time. What has come stays, however it ends. */
export async function saveWiki({ build, missing, onSaved, signal }: SaveWikiInput): Promise<void> {
  const { files, complete } = cacheNames(BASE, build.id)
  const cache = await caches.open(files)
  const queue = missing.values()
  const lane = async () => {
    for (const file of queue) {
      const [path] = file
      await cache.put(BASE + path, await fetchSound(BASE + path, headOf(file), signal))
      onSaved(file)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  await caches.open(complete)
}
