const UNESCAPED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

export interface Site {
  /** Where the site is to be served, absolute, with a slash at its end. */
  url: string
  /** Text of every file by name. */
  files: ReadonlyMap<string, string>
}

/** Links of built pages that lead nowhere within the site, each as `page -> link`. */
export function brokenLinks({ url, files }: Site): string[] {
  const base = new URL(url).pathname
  const fragments = new Map([...files].map(([name, html]) => [name, fragmentsIn(html)]))
  return linksOf(files)
    .filter(({ link, page }) => !isOutward(link, url) && !resolves(link, page))
    .map(({ link, page }) => `${page} -> ${link}`)

  function resolves(link: string, from: string): boolean {
    if (link.startsWith('mailto:')) return true
    if (link.startsWith('#')) return link === '#' || has(from, link.slice(1))
    if (!link.startsWith(base) && !link.startsWith(url)) return false
    const { pathname, hash } = new URL(link, url)
    const path = pathname.slice(base.length)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return files.has(file) && (hash === '' || has(file, decodeURIComponent(hash.slice(1))))
  }

  function has(file: string, fragment: string): boolean {
    return fragments.get(file)?.has(fragment) ?? false
  }
}

/** Addresses on other hosts that built pages link to, in order, and the pages that do. */
export function outwardLinks({ url, files }: Site): Map<string, string[]> {
  const outward = linksOf(files).filter(({ link }) => isOutward(link, url))
  const byAddress = Map.groupBy(outward, ({ link }) => link)
  return new Map(
    [...byAddress]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([link, places]) => [link, [...new Set(places.map(({ page }) => page))]]),
  )
}

function isOutward(link: string, url: string): boolean {
  return /^https?:/.test(link) && new URL(link).origin !== new URL(url).origin
}

function linksOf(files: Site['files']): { page: string; link: string }[] {
  return [...files]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([page, html]) => linksIn(html).map((link) => ({ page, link })))
}

function linksIn(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link)
  const refresh = [...html.matchAll(/content="0; url=([^"]*)"/g)].map(([, link = '']) => link)
  const shared = [...html.matchAll(/\scontent="(https?:[^"]*)"/g)].map(([, link = '']) => link)
  return [...attributes, ...refresh, ...shared].map(unescape)
}

function fragmentsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id)))
}

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => UNESCAPED[entity] ?? entity)
}
