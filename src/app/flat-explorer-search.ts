import { parseExplorerSearch, stringifyExplorerSearch } from '#data/explorer/explorer-search.ts'

/** Reads an address and writes it again, so that each search of an explorer has one wording. */
export function flatExplorerSearch(raw: Record<string, unknown>): Record<string, string> {
  return stringifyExplorerSearch(parseExplorerSearch(raw))
}
