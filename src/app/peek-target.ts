import { isDisagreementMark } from '#features/disagreements/disagreement-peek.tsx'
import { isNoteMark } from '#features/evidence/gather-notes.ts'
import { LISTS } from '#model/address.ts'
import { clientHref } from './client-href.ts'

export type PeekTarget =
  { type: 'notes' } | { type: 'disagreements' } | { type: 'page'; address: string }

const LIST_ADDRESSES = new Set<string>(['', ...LISTS.map((list) => `${list}/`)])

/** Whether a link stands where the page itself says already what it leads to. */
function speaksForItself(link: HTMLAnchorElement): boolean {
  return link.closest('main') === null || link.closest('nav, .entry') !== null
}

function pageAddress(link: HTMLAnchorElement, base: string, current: string): string | undefined {
  if (speaksForItself(link)) return undefined
  const { origin } = link.ownerDocument.location
  const href = clientHref(link, origin, base)
  const url = href === undefined ? null : URL.parse(href, origin)
  const address = url?.pathname.slice(base.length)
  if (!url || address === undefined || `/${address}` === current) return undefined
  const isPage = !LIST_ADDRESSES.has(address) && !address.startsWith('sources/')
  return isPage ? address + url.hash : undefined
}

/** What a link can be peeked at for, on the page whose path below the base is `current`. */
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
