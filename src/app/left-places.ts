/** More than anybody goes back at once; together they stay far below what a tab may store. */
const MOST = 50

/** Wikis below different paths of one host do not share it. */
export const LEFT_PLACES = `${import.meta.env.BASE_URL}places`

/** What scrolls by itself within a page. */
const PARTS = 'main :is(.scroll-region, .facet-options)'

/** Of the links to an address that a page has, the one that was followed. */
interface FollowedLink {
  href: string
  index: number
}

/** How a place in the history was when the reader left it; lengths are in CSS pixels. */
export interface LeftPlace {
  /** How far the page was scrolled down. */
  top: number
  /** How far each part that scrolls by itself was scrolled aside, and down. */
  parts: (readonly [left: number, top: number])[]
  /** How high the page was, if it was left for another document. */
  height?: number
  /** The link it was left by within the app, if it was one in the text. */
  link?: FollowedLink
}

/** By the keys that the router gives to places in the history, the last that was left last. */
const left = new Map<string, LeftPlace>()

function linksTo(href: string): HTMLElement[] {
  const links = document.querySelectorAll<HTMLElement>('main a')
  return [...links].filter((link) => link.getAttribute('href') === href)
}

/** The parts of a page that scroll by themselves, in its order. */
export function scrolledParts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(PARTS)]
}

function followedLink(): FollowedLink | undefined {
  const link = document.activeElement?.closest<HTMLElement>('main a')
  const href = link?.getAttribute('href')
  return link && href ? { href, index: linksTo(href).indexOf(link) } : undefined
}

/** Remembers a place in the history as the reader leaves it. */
export function leavePlace(key: string, height?: number): void {
  const parts = scrolledParts().map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const)
  left.delete(key)
  left.set(key, { top: scrollY, parts, height, link: followedLink() })
  if (left.size > MOST) left.delete(left.keys().next().value ?? '')
}

/** Forgets how a place was left, since the reader asks for it afresh. */
export function forgetPlace(key: string): void {
  left.delete(key)
}

/** How a place in the history was left, if it has been. */
export function leftPlace(key: string): LeftPlace | undefined {
  return left.get(key)
}

/** The link by which a place was left, if it is still there. */
export function linkLeftBy({ link }: LeftPlace): HTMLElement | undefined {
  return link && linksTo(link.href)[link.index]
}

/** Keeps what was left for as long as the tab, where it may be kept. */
export function storePlaces(): void {
  try {
    sessionStorage.setItem(LEFT_PLACES, JSON.stringify([...left]))
  } catch {
    // Then it lasts as long as the page.
  }
}

/** Recalls of what the tab has kept whatever is sound, but for links. */
export function recallPlaces(): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(LEFT_PLACES) ?? '')
    if (!Array.isArray(kept)) return
    for (const [key, { top, parts, height }] of kept.filter(isKept).slice(-MOST)) {
      left.set(key, { top, parts, height })
    }
  } catch {
    // What cannot be read says nothing.
  }
}

function isKept(value: unknown): value is [string, LeftPlace] {
  return Array.isArray(value) && typeof value[0] === 'string' && isPlace(value[1])
}

function isPlace(value: unknown): value is LeftPlace {
  if (typeof value !== 'object' || value === null) return false
  if (!('top' in value && typeof value.top === 'number' && 'parts' in value)) return false
  return Array.isArray(value.parts) && value.parts.every(Array.isArray)
}
