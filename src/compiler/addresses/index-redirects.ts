import { asAddress, FIXED, sourceAddress } from '#model/address.ts'
import { isSlug, slugify } from '#model/slug.ts'
import type { Report } from '../diagnostics.ts'
import type { PageIndex } from '../link/index-pages.ts'
import { describeTooLong } from '../link/longest-part.ts'
import { nearestName } from '../link/nearest-name.ts'
import type { Seeds } from '../read/seeds.ts'

/** Old addresses and where they lead: what pages say of themselves, and what wiki.yaml adds. */
export function indexRedirects(
  {
    wiki: { file, data, at, keyAt },
    sources,
    unreadable,
  }: Pick<Seeds, 'wiki' | 'sources' | 'unreadable'>,
  { bySlug, redirects }: PageIndex,
  report: Report,
): Map<string, string> {
  const standing = new Set([
    ...FIXED,
    ...[...bySlug.values()].map(({ address }) => address),
    ...sources.map(({ id }) => sourceAddress(id)),
  ])
  const all = new Map(redirects)
  const leadsOn = (address: string) =>
    !standing.has(address) && (redirects.has(address) || Object.hasOwn(data.redirects, address))

  for (const [from, to] of Object.entries(data.redirects)) {
    const place = { file, at: keyAt(['redirects', from]) }
    const [target = '', fragment] = to.split('#')
    const parts = from.split('/').slice(0, -1)
    const tooLong = parts.map(describeTooLong).find((fault) => fault !== undefined)
    if (!from.endsWith('/') || !parts.every(isSlug)) {
      const slugs = from.split('/').map(slugify).filter(Boolean)
      const mend = `write it as "${asAddress(slugs.join('/')) || 'folder/name/'}"`
      report({ ...place, message: `"${from}" is no address of a page`, mend })
    } else if (tooLong !== undefined) {
      report({ ...place, message: `address ${tooLong}`, mend: 'shorten it' })
    } else if (standing.has(from) || redirects.has(from)) {
      const leads = standing.has(from) ? 'is a page' : `leads to "/${redirects.get(from)}" already`
      const mend = 'take it out, or give the page that is there another address'
      report({ ...place, message: `"/${from}" ${leads}`, mend })
    } else if (leadsOn(target)) {
      const end = redirects.get(target) ?? data.redirects[target] ?? ''
      const message = `"/${from}" leads to "/${target}", which leads on`
      const mend = target === from ? 'name a page' : `name "${end}" instead`
      report({ file, at: at(['redirects', from]), message, mend })
    } else if (!standing.has(target)) {
      if (unreadable.has(target.split('/').at(-2) ?? '')) continue
      const near = nearestName(target, standing)
      const mend = near === undefined ? 'name a page that exists' : `did you mean "${near}"?`
      const message = `"/${from}" leads to "/${target}", where nothing is`
      report({ file, at: at(['redirects', from]), message, mend })
    } else all.set(from, fragment === undefined ? target : `${target}#${fragment}`)
  }
  return all
}
