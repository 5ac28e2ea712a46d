import { cacheNames, ownCaches } from '#data/offline/cache-names.ts'

const BASE = import.meta.env.BASE_URL
const { wanted } = cacheNames(BASE, '')

/** Whether the reader asked for the whole wiki; kept among what was saved, so that both go together. */
export function isWanted(): Promise<boolean> {
  return caches.has(wanted)
}

/** Remembers the wish, and asks the browser not to throw away what is saved. */
export async function want(): Promise<void> {
  await caches.open(wanted)
  await navigator.storage?.persist?.().catch(() => false)
}

/** Throws away all that is kept of this site. */
export async function removeAll(): Promise<void> {
  await Promise.all((await ownCaches(BASE)).map((name) => caches.delete(name)))
}
