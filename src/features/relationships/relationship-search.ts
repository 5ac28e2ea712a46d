/** What the address of the relationships may say: a kind of tie, and whose ties, both as slugs. */
export type RelationshipSearch = {
  kind?: string
  person?: string
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value)
}

/** Reads the search of an address; what cannot be meant is left out. */
export function relationshipSearch({ kind, person }: Record<string, unknown>): RelationshipSearch {
  return { ...(isName(kind) && { kind }), ...(isName(person) && { person }) }
}
