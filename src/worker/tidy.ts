import { cacheNames, ownCaches } from '#data/offline/cache-names.ts'
import type { OfflineBuild, OfflineList } from '#model/offline-build.ts'
import type { KeptFiles } from './kept-files.ts'

/** Throws away what belongs to other builds; the list of this one says which files are still good. */
export async function tidy(build: OfflineBuild, files: KeptFiles): Promise<void> {
  const { base, id, core, list } = build
  const names = cacheNames(base, id)
  const current = new Set(Object.values(names))
  const stale = (await ownCaches(base)).filter((name) => !current.has(name))
  if (stale.length === 0) return
  await files.ensure(list)
  const listed: OfflineList = await (await files.find(list))?.json()
  const good = new Set([...core, list, ...listed.files.map(([path]) => path)])
  const cache = await caches.open(names.files)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (!good.has(pathname.slice(base.length))) await cache.delete(pathname)
  }
  await Promise.all(stale.map((name) => caches.delete(name)))
}
