import { distance } from 'fastest-levenshtein'
import type { AddressList } from '#model/list-record.ts'
import { normalizeName, slugify } from '#model/slug.ts'

type AddressEntry = AddressList['entries'][number]

const MOST = 5
const LONGEST = 80
const FARTHEST = 0.4
/** How much less like the best a further suggestion may be. */
const SPREAD = 0.15

function lastPart(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? ''
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** How unlike two slugs are, from 0 (the same) to 1; one that holds the other counts as close. */
function unlikeness(wanted: string, slug: string): number {
  if (slug === '' || wanted === '') return 1
  if (slug.split('-').includes(wanted)) return 0.3
  return distance(wanted, slug) / Math.max(wanted.length, slug.length)
}

/** The pages whose address or names come nearest to a path, best first; none when all are far. */
export function nearAddresses(path: string, entries: readonly AddressEntry[]): AddressEntry[] {
  const wanted = slugify(normalizeName(lastPart(decode(path)))).slice(0, LONGEST)
  const scored = entries.map((entry) => {
    const slugs = [lastPart(entry.address), ...[entry.title, ...entry.names].map(slugify)]
    return { entry, score: Math.min(...slugs.map((slug) => unlikeness(wanted, slug))) }
  })
  const best = Math.min(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score <= Math.min(FARTHEST, best + SPREAD))
    .toSorted((a, b) => a.score - b.score || (a.entry.address < b.entry.address ? -1 : 1))
    .slice(0, MOST)
    .map(({ entry }) => entry)
}
