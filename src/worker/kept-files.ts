import { cacheNames } from '#data/offline/cache-names.ts'
import { expectedHash, isNamedByContent } from '#data/offline/expected-hash.ts'
import { fetchSound, isSound } from '#data/offline/fetch-sound.ts'
import type { OfflineBuild } from '#model/offline-build.ts'

/** Files of a build that are kept on the device; none gets in, or out, whose hash is wrong. */
export interface KeptFiles {
  /** The kept copy; one that was damaged is thrown away. */
  find: (path: string) => Promise<Response | undefined>
  /** Fetches a file unless it is kept already. */
  ensure: (path: string) => Promise<void>
  /** Keeps a copy of what was fetched anyway, if it is sound. */
  add: (path: string, response: Response) => Promise<void>
  knows: (path: string) => boolean
}

export function keptFiles(build: OfflineBuild): KeptFiles {
  const { base, hashes } = build
  const names = cacheNames(base, build.id)
  const headOf = (path: string) => expectedHash(path, hashes)
  const cacheOf = (path: string) => caches.open(isNamedByContent(path) ? names.files : names.pages)

  async function find(path: string): Promise<Response | undefined> {
    const cache = await cacheOf(path)
    const kept = await cache.match(base + path)
    if (!kept || (await isSound(kept, headOf(path) ?? 'unknown'))) return kept
    await cache.delete(base + path)
    return undefined
  }

  async function ensure(path: string): Promise<void> {
    if (await find(path)) return
    const response = await fetchSound(base + path, headOf(path) ?? 'unknown')
    await (await cacheOf(path)).put(base + path, response)
  }

  async function add(path: string, response: Response): Promise<void> {
    const head = headOf(path)
    if (head === undefined || !(await isSound(response, head))) return
    await (await cacheOf(path)).put(base + path, response)
  }

  return { find, ensure, add, knows: (path) => headOf(path) !== undefined }
}
