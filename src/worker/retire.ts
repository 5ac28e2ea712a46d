import { ownCaches } from '#data/offline/cache-names.ts'
import type { OfflineBuild } from '#model/offline-build.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build. */
declare const OFFLINE_BUILD: Pick<OfflineBuild, 'base'>

/** Published in place of a worker that has to go: takes away what that left, and then itself. */
async function leave(): Promise<void> {
  const names = await ownCaches(OFFLINE_BUILD.base)
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(leave()))
