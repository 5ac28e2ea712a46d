import type { AddressList } from '#model/list-record.ts'
import { nearAddresses } from './near-addresses.ts'
import { partsOfPath } from './parts-of-path.ts'

type AddressEntries = AddressList['entries']

interface Suggested {
  /** Pages that were probably meant, best first. */
  near: AddressEntries
  /** What to search for, where the path has any words. */
  words?: string
}

/** What to offer to whoever came to a path where nothing is. */
export function suggest(path: string, entries: AddressEntries): Suggested {
  const words = partsOfPath(path).at(-1)?.replaceAll('-', ' ')
  return { near: nearAddresses(path, entries), ...(words !== undefined && { words }) }
}
