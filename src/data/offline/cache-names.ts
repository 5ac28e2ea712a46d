/** The caches of one site; those of other sites on the same origin are never touched. */
export interface CacheNames {
  /** Files named after their content, whatever build they are of. */
  files: string
  /** Pages, and files whose names stay the same, of one build. */
  pages: string
  /** Is there while the reader wants the whole wiki kept. */
  wanted: string
  /** Is there when all of one build is kept. */
  complete: string
}

/** A base may be the beginning of another, so it ends in something that no path holds. */
function prefix(base: string): string {
  return `rinkside:${base}:`
}

export function cacheNames(base: string, build: string): CacheNames {
  const own = prefix(base)
  return {
    files: `${own}files`,
    pages: `${own}pages:${build}`,
    wanted: `${own}wanted`,
    complete: `${own}complete:${build}`,
  }
}

export function isCacheOf(base: string, name: string): boolean {
  return name.startsWith(prefix(base))
}

/** Of the caches that there are, those of the site at a base, of whatever build. */
export async function ownCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => isCacheOf(base, name))
}
