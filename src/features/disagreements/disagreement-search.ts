import type { DisagreementKind } from '#model/disagreement.ts'
import { isDisagreementKind } from './disagreement-kinds.ts'

/** What the address of the disagreements may say: a kind, the slug of a page, the id of a source. */
export type DisagreementSearch = {
  kind?: DisagreementKind
  page?: string
  source?: string
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value)
}

/** Reads the search of an address; what cannot be meant is left out. */
export function disagreementSearch(raw: Record<string, unknown>): DisagreementSearch {
  const { kind, page, source } = raw
  return {
    ...(isDisagreementKind(kind) && { kind }),
    ...(isName(page) && { page }),
    ...(isName(source) && { source }),
  }
}
