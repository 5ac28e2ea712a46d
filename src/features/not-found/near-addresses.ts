import { distance } from 'fastest-levenshtein'
import { LISTS } from '#model/address.ts'
import type { AddressList } from '#model/list-record.ts'
import { slugify } from '#model/slug.ts'
import { partsOfPath } from './parts-of-path.ts'

type AddressEntry = AddressList['entries'][number]

const MOST = 5
const FARTHEST = 0.4
/** How much less like the best a further suggestion may be. */
const SPREAD = 0.15
/** What it counts against a page that only an earlier part of the path names. */
const EARLIER = 0.05
/** A list that the path goes through was hardly meant, but is better than nothing. */
const PASSED = 0.35
/** Settles which of two equals comes first: the one in the folder that was asked for. */
const OTHER_FOLDER = 0.001

/** The lists, which no page of the wiki speaks for. */
const LIST_ENTRIES: readonly AddressEntry[] = LISTS.map((list) => ({
  address: `${list}/`,
  title: list.charAt(0).toUpperCase() + list.slice(1),
  names: [],
}))

/** How unlike two slugs are, from 0 (the same) to 1; one that holds the other counts as close. */
function unlikeness(wanted: string, slug: string): number {
  if (slug === '' || wanted === '') return 1
  if (wanted === slug) return 0
  if (slug.split('-').includes(wanted)) return 0.3
  return distance(wanted, slug) / Math.max(wanted.length, slug.length)
}

function leastUnlike(wanted: string, slugs: readonly string[]): number {
  return Math.min(...slugs.map((slug) => unlikeness(wanted, slug)))
}

function scoreOf({ address, title, names }: AddressEntry, parts: readonly string[]): number {
  const places = address.split('/').filter(Boolean)
  const slugs = [places.at(-1) ?? '', ...[title, ...names].map(slugify)]
  const last = parts.at(-1) ?? ''
  const before = parts.slice(0, -1)
  const isList = places.length === 1 && LISTS.some((list) => list === places[0])
  const scores = [leastUnlike(last, slugs)]
  if (before.length > 0) {
    scores.push(leastUnlike(parts.slice(-2).join('-'), slugs))
    const earlier = Math.min(...before.map((part) => leastUnlike(part, slugs)))
    if (earlier === 0) scores.push(isList ? PASSED : EARLIER)
  }
  return Math.min(...scores) + (before.includes(places[0] ?? '') ? 0 : OTHER_FOLDER)
}

/** The pages whose address or names come nearest to a path, best first; none when all are far. */
export function nearAddresses(path: string, entries: readonly AddressEntry[]): AddressEntry[] {
  const parts = partsOfPath(path)
  const known = new Set(entries.map(({ address }) => address))
  const all = [...entries, ...LIST_ENTRIES.filter(({ address }) => !known.has(address))]
  const scored = all.map((entry) => ({ entry, score: scoreOf(entry, parts) }))
  const best = Math.min(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score <= Math.min(FARTHEST, best + SPREAD))
    .toSorted((a, b) => a.score - b.score || (a.entry.address < b.entry.address ? -1 : 1))
    .slice(0, MOST)
    .map(({ entry }) => entry)
}
