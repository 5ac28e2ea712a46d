import type { AddressRecord } from '#model/bundle.ts'
import { planPages } from '#prerender/plan-pages.ts'
import { recordsOf } from './built-records.ts'

export interface PageOfKind {
  kind: string
  address: string
}

type Which = 'richest' | 'typical'

/** Every list there is, and of each kind of page the one that says most, or one in the middle. */
export async function kindsOfPages(folder: string, which: Which): Promise<PageOfKind[]> {
  const records = await recordsOf(folder)
  const { pages } = planPages(records)
  const recorded = new Set(records.map(([address]) => address))
  const lists = pages
    .filter((address) => !recorded.has(address))
    .map((address) => ({ kind: nameOf(address), address }))
  return [...lists, ...oneOfEach(records, which)]
}

/** What to ask a plain host for, so that it answers with its page for unknown addresses. */
export const NOWHERE: PageOfKind = { kind: 'not-found', address: 'nowhere/' }

function oneOfEach(records: [string, AddressRecord][], which: Which): PageOfKind[] {
  const byKind = Map.groupBy(records, ([address, record]) => kindOf(address, record))
  return [...byKind].flatMap(([kind, alike]) => {
    const bySize = alike.toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a))
    const [address] = bySize[which === 'richest' ? 0 : bySize.length >> 1] ?? []
    return kind && address !== undefined ? [{ kind, address }] : []
  })
}

function sizeOf(record: AddressRecord): number {
  return JSON.stringify(record).length
}

function kindOf(address: string, record: AddressRecord): string | undefined {
  if (record.record === 'source') return `source-${record.origin}`
  if (record.record !== 'page') return undefined
  return address === 'episodes/' ? 'episodes' : record.kind
}

function nameOf(address: string): string {
  return address === '' ? 'home' : address.replace(/\/$/, '')
}
