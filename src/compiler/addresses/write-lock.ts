import type { AddressBook, Published } from './address-book.ts'
import type { LockedAddress } from './parse-lock.ts'

const HEAD = `# Every address that was ever published: its seed, and the fragments of its page.
# The build fails when one of them answers no longer; docs/seeds.md says how to mend that.
# Written by: npm run seeds -- addresses`

/** Counts as people do: p2 before p10. */
const ORDER = new Intl.Collator('en', { numeric: true })

/** All that is recorded, by address; after a merge there may be several lines of one. */
function merged(lock: readonly LockedAddress[]): Map<string, Published> {
  const all = new Map<string, Published>()
  for (const { address, file, fragments } of lock) {
    add(all, address, { ...(file !== undefined && { file }), fragments })
  }
  return all
}

function add(all: Map<string, Published>, address: string, { file, fragments }: Published) {
  const known = all.get(address)
  const seed = file ?? known?.file
  all.set(address, {
    ...(seed !== undefined && { file: seed }),
    fragments: known ? new Set([...known.fragments, ...fragments]) : fragments,
  })
}

/** The record with every address in order that is in it already or answers now; none is lost. */
export function writeLock(lock: readonly LockedAddress[], book: AddressBook): string {
  const all = merged(lock)
  for (const [address, published] of book) add(all, address, published)
  const lines = [...all].map(([address, { file, fragments }]) =>
    [
      `/${address}`,
      ...(file === undefined ? [] : [file]),
      ...[...fragments].toSorted(ORDER.compare),
    ].join(' '),
  )
  return `${[HEAD, ...lines.toSorted()].join('\n')}\n`
}

/** How many addresses, those of parts of a page included, the record lacks. */
export function countUnrecorded(lock: readonly LockedAddress[], book: AddressBook): number {
  const known = merged(lock)
  let count = 0
  for (const [address, { fragments }] of book) {
    const recorded = known.get(address)
    if (!recorded) count += 1
    for (const fragment of fragments) if (!recorded?.fragments.has(fragment)) count += 1
  }
  return count
}
