import { isPlainClick } from '#ui/is-plain-click.ts'
import { clientHref } from './client-href.ts'

/** The part of a router that following links takes. */
export interface LinkFollower {
  navigate(href: string): void
  preload(href: string): void
}

const PRELOAD_ON = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Lets the router follow the plain links of a document below `base`, and fetch what a reader is
 * about to ask for. Answers with a function that stops it.
 */
export function followLinks(router: LinkFollower, document: Document, base: string): () => void {
  function hrefOf({ target }: Event): string | undefined {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')
    return link ? clientHref(link, document.location.origin, base) : undefined
  }

  function follow(event: MouseEvent): void {
    const href = isPlainClick(event) ? hrefOf(event) : undefined
    if (href === undefined) return
    event.preventDefault()
    router.navigate(href)
  }

  function preload(event: Event): void {
    const href = hrefOf(event)
    if (href !== undefined) router.preload(href)
  }

  const stop = new AbortController()
  const options = { signal: stop.signal, passive: true }
  document.addEventListener('click', follow, { signal: stop.signal })
  for (const type of PRELOAD_ON) document.addEventListener(type, preload, options)
  return () => stop.abort()
}
