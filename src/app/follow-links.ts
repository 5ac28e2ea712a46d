import { isPlainClick } from '#ui/is-plain-click.ts'
import { clientHref } from './client-href.ts'

/** The part of a router that following links takes. */
export interface LinkFollower {
  navigate(href: string): void
  /** Goes to a fragment of the page that is shown. */
  goTo(fragment: string): void
  preload(href: string): void
}

const PRELOAD_ON = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Lets the router follow the plain links of a document below `base`, and fetch what a reader is
 * about to ask for. Answers with a function that stops it.
 */
export function followLinks(router: LinkFollower, document: Document, base: string): () => void {
  /** The browser would go there as well, but leave a place that the router cannot come back to. */
  function fragmentOf({ target }: Event): string | undefined {
    const link = target instanceof Element && target.closest('a[href]')
    return (link && /^#(.+)/.exec(link.getAttribute('href') ?? '')?.[1]) || undefined
  }

  function hrefOf({ target }: Event): string | undefined {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')
    return link ? clientHref(link, document.location.origin, base) : undefined
  }

  function follow(event: MouseEvent): void {
    if (!isPlainClick(event)) return
    const fragment = fragmentOf(event)
    const href = hrefOf(event)
    if (fragment !== undefined) router.goTo(fragment)
    else if (href !== undefined) router.navigate(href)
    else return
    event.preventDefault()
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
