interface LinkLike {
  href: string
  target: string
  hasAttribute(name: string): boolean
  getAttribute(name: string): string | null
}

/**
 * The path under which the router can follow a link, or undefined for links that are the
 * browser's: to elsewhere, to files, downloads, and anchors on the page itself.
 */
export function clientHref(link: LinkLike, origin: string, base: string): string | undefined {
  if (link.getAttribute('href')?.startsWith('#')) return undefined
  if (link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) {
    return undefined
  }
  const url = URL.parse(link.href)
  if (!url || url.origin !== origin || !url.pathname.startsWith(base)) return undefined
  if (url.pathname.includes('.', url.pathname.lastIndexOf('/'))) return undefined
  return url.pathname + url.search + url.hash
}
