interface LinkLike {
  href: string
  target: string
  hasAttribute(name: string): boolean
  getAttribute(name: string): string | null
}

const FILE = /\.[^/]*$/

/**
 * The path under which the router can follow a link, or undefined for links that are the
 * browser's: to elsewhere, to files, downloads, and anchors on the page itself.
 */
export function clientHref(link: LinkLike, origin: string, base: string): string | undefined {
  const isOnPage = link.getAttribute('href')?.startsWith('#')
  const isHere = /^(?:_self)?$/.test(link.target) && !link.hasAttribute('download')
  const url = URL.parse(link.href)
  if (isOnPage || !isHere || url?.origin !== origin) return undefined
  if (!url.pathname.startsWith(base) || FILE.test(url.pathname)) return undefined
  return url.pathname + url.search + url.hash
}
