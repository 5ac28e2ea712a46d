/** More than anybody goes back at once. */
const MOST = 50

/** Of the links to an address that a page has, the one that was followed. */
interface FollowedLink {
  href: string
  index: number
}

/** For each place in the history that was left: the link it was left by, if it was one in the text. */
const left = new Map<string, FollowedLink | undefined>()

function linksTo(href: string): HTMLElement[] {
  const links = document.querySelectorAll<HTMLElement>('main a')
  return [...links].filter((link) => link.getAttribute('href') === href)
}

/** Remembers a place in the history, by its key, as the reader leaves it. */
export function leavePlace(key: string): void {
  const link = document.activeElement?.closest<HTMLElement>('main a')
  const href = link?.getAttribute('href')
  left.set(key, link && href ? { href, index: linksTo(href).indexOf(link) } : undefined)
  if (left.size > MOST) left.delete(left.keys().next().value ?? '')
}

/** The link by which a place was left, if it is still there. */
export function linkLeftBy(key: string): HTMLElement | undefined {
  const followed = left.get(key)
  return followed && linksTo(followed.href)[followed.index]
}
