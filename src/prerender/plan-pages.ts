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
export function planPages(records: Iterable<readonly [string, AddressRecord]>): Plan {
  const titles = new Map<string, string>()
  const pages = new Set<string>(FIXED)
  const leads: Omit<Redirect, 'title'>[] = []
  for (const [address, record] of records) {
    if (record.record === 'redirect') leads.push({ from: address, to: record.to })
    else {
      pages.add(address)
      titles.set(address, record.record === 'page' ? record.title : record.label)
    }
  }
  const redirects = leads.map(({ from, to }) => {
    return { from, to, title: titles.get(pageOf(to)) || `/${to}` }
  })
  return { pages: [...pages].toSorted(), redirects }
}

/** The page that an address leads to, whichever part of it is meant. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '')
}
