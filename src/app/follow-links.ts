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
 * about to ask for. A link marked `data-in-place` opens something here, so its page is not fetched.
 * Answers with a function that stops it.
 */
export function followLinks(router: LinkFollower, document: Document, base: string): () => void {
  let last: string | undefined

  function linkOf({ target }: Event): HTMLAnchorElement | null {
    return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  }

  /** The browser would go there as well, but leave a place that the router cannot come back to. */
  function fragmentOf(event: Event): string | undefined {
    return /^#(.+)/.exec(linkOf(event)?.getAttribute('href') ?? '')?.[1]
  }

  function hrefOf(event: Event): string | undefined {
    const link = linkOf(event)
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
    // A press brings the focus to what the pointer has rested on before.
    if (href === last || linkOf(event)?.hasAttribute('data-in-place')) return
    last = href
    if (href !== undefined) router.preload(href)
  }

  const stop = new AbortController()
  const options = { signal: stop.signal, passive: true }
  document.addEventListener('click', follow, { signal: stop.signal })
  for (const type of PRELOAD_ON) document.addEventListener(type, preload, options)
  return () => stop.abort()
}
