import { isPlainClick } from '#ui/is-plain-click.ts'
import { clientHref } from './client-href.ts'
import type { SpareTime } from './spare-time.ts'

/** The part of a router that following links takes. */
export interface LinkFollower {
  navigate(href: string): void
  /** Goes to a fragment of the page that is shown. */
  goTo(fragment: string): void
  preload(href: string): void
}

const PRELOAD_ON = ['focusin', 'touchstart'] as const

/**
 * Lets the router follow the plain links of a document below `base`, and fetch what a reader is
 * about to ask for. A link marked `data-in-place` opens something here, so its page is not fetched.
 * Answers with a function that stops it.
 */
export function followLinks(
  router: LinkFollower,
  inSpareTime: SpareTime,
  document: Document,
  base: string,
): () => void {
  let last: string | undefined
  let place: string | undefined
  let takeBack: (() => void) | undefined

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
    moves(event)
    if (!isPlainClick(event)) return
    const fragment = fragmentOf(event)
    const href = hrefOf(event)
    if (fragment !== undefined) router.goTo(fragment)
    else if (href !== undefined) router.navigate(href)
    else return
    event.preventDefault()
  }

  /** What is asked for at the link of an event, unless it was the last thing that was. */
  function wantedBy(event: Event): string | undefined {
    const href = hrefOf(event)
    // A press brings the focus to what the pointer has rested on before.
    if (href === last || linkOf(event)?.hasAttribute('data-in-place')) return
    last = href
    return href
  }

  function preload(event: Event): void {
    const href = wantedBy(event)
    if (href !== undefined) router.preload(href)
  }

  /** Notes where the pointer is, and says whether it was elsewhere before. */
  function moves({ clientX, clientY }: MouseEvent): boolean {
    const before = place
    place = `${clientX} ${clientY}`
    return place !== before
  }

  /** A page that moves beneath a pointer at rest brings links to it, and is to be drawn before they count. */
  function reach(event: PointerEvent): void {
    takeBack?.()
    if (moves(event)) return preload(event)
    const href = wantedBy(event)
    // What waits must not hold on to the event, and with it to a page that has gone.
    if (href !== undefined) takeBack = inSpareTime(async () => router.preload(href))
  }

  const stop = new AbortController()
  const options = { signal: stop.signal, passive: true }
  document.addEventListener('click', follow, { signal: stop.signal })
  document.addEventListener('pointerover', reach, options)
  for (const type of PRELOAD_ON) document.addEventListener(type, preload, options)
  return () => stop.abort()
}
