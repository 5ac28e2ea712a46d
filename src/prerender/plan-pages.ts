import { FIXED } from '#model/address.ts'
import type { AddressRecord } from '#model/bundle.ts'

export interface Redirect {
  from: string
  to: string
  title: string
}

export interface Plan {
  pages: string[]
  redirects: Redirect[]
}

/** Every address of the wiki; nothing is found by following links. */
export function planPages(records: [string, AddressRecord][]): Plan {
  const titles = new Map(records.map(([address, record]) => [address, titleOf(record)]))
  const pages = new Set<string>(FIXED)
  const redirects: Redirect[] = []
  for (const [address, record] of records) {
    if (record.record !== 'redirect') pages.add(address)
    else redirects.push({ from: address, to: record.to, title: targetTitle(record.to, titles) })
  }
  return { pages: [...pages].toSorted(), redirects }
}

function titleOf(record: AddressRecord): string {
  if (record.record === 'page') return record.title
  return record.record === 'source' ? record.label : ''
}

function targetTitle(to: string, titles: Map<string, string>): string {
  return titles.get(to.replace(/#.*$/, '')) || `/${to}`
}
