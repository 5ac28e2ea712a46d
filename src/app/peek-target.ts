import { isDisagreementMark } from '#features/disagreements/disagreement-peek.tsx'
import { isNoteMark } from '#features/evidence/gather-notes.ts'
import { LISTS } from '#model/address.ts'
import { clientHref } from './client-href.ts'

export type PeekTarget =
  { type: 'notes' } | { type: 'disagreements' } | { type: 'page'; address: string }

const LIST_ADDRESSES = new Set<string>(['', 'search/', ...LISTS.map((list) => `${list}/`)])

/** Whether a link stands where the page itself says already what it leads to. */
function isBare(link: HTMLAnchorElement): boolean {
  return link.closest('main') === null || link.closest('nav, .entry') !== null
}

function pageAddress(link: HTMLAnchorElement, base: string, current: string): string | undefined {
  const href = isBare(link) ? undefined : clientHref(link, link.ownerDocument.location.origin, base)
  const url = href === undefined ? null : URL.parse(href, link.ownerDocument.location.origin)
  if (!url || url.pathname === current) return undefined
  const path = url.pathname.slice(base.length)
  const isPage = !LIST_ADDRESSES.has(path) && !path.startsWith('sources/')
  return isPage ? path + url.hash : undefined
}

/** What a link can be peeked at for, on the page whose path is `current`. */
export function peekTarget(
  link: HTMLAnchorElement,
  base: string,
  current: string,
): PeekTarget | undefined {
  if (link.matches('main .cite')) {
    if (isDisagreementMark(link)) return { type: 'disagreements' }
    return isNoteMark(link) ? { type: 'notes' } : undefined
  }
  const address = pageAddress(link, base, current)
  return address === undefined ? undefined : { type: 'page', address }
}
