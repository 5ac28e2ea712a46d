/** More than anybody goes back at once; together they stay far below what a tab may store. */
const MOST = 50

/** Wikis below different paths of one host do not share it. */
export const LEFT_PLACES = `${import.meta.env.BASE_URL}places`

/** Of the links to an address that a page has, the one that was followed. */
interface FollowedLink {
  href: string
  index: number
}

/** How a place in the history was when the reader left it; lengths are in CSS pixels. */
export interface LeftPlace {
  /** How far the page was scrolled down. */
  top: number
  /** How far each part that scrolls by itself was scrolled aside. */
  aside: number[]
  /** How high the page was, if it was left for another document. */
  height?: number
  /** The link it was left by, if it was one in the text. */
  link?: FollowedLink
}

/** By the keys that the router gives to places in the history, the last that was left last. */
const left = new Map<string, LeftPlace>()

function linksTo(href: string): HTMLElement[] {
  const links = document.querySelectorAll<HTMLElement>('main a')
  return [...links].filter((link) => link.getAttribute('href') === href)
}

/** The parts of a page that scroll by themselves. */
export function scrollRegions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main .scroll-region')]
}

function followedLink(): FollowedLink | undefined {
  const link = document.activeElement?.closest<HTMLElement>('main a')
  const href = link?.getAttribute('href')
  return link && href ? { href, index: linksTo(href).indexOf(link) } : undefined
}

function isPlace(value: unknown): value is LeftPlace {
  if (typeof value !== 'object' || value === null) return false
  return (
    'top' in value &&
    typeof value.top === 'number' &&
    'aside' in value &&
    Array.isArray(value.aside)
  )
}

function isKept(value: unknown): value is [string, LeftPlace] {
  return Array.isArray(value) && typeof value[0] === 'string' && isPlace(value[1])
}

/** Remembers a place in the history as the reader leaves it. */
export function leavePlace(key: string, height?: number): void {
  const aside = scrollRegions().map(({ scrollLeft }) => scrollLeft)
  left.delete(key)
  left.set(key, { top: scrollY, aside, height, link: followedLink() })
  if (left.size > MOST) left.delete(left.keys().next().value ?? '')
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

/** Recalls of what the tab has kept whatever is sound. */
export function recallPlaces(): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(LEFT_PLACES) ?? '')
    if (!Array.isArray(kept)) return
    for (const [key, place] of kept.filter(isKept).slice(-MOST)) left.set(key, place)
  } catch {
    // What cannot be read says nothing.
  }
}
