import { plainText } from '#model/plain-text.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { WikiSeed } from '#model/wiki.ts'

export interface Kin {
  name: string
  /** Of the property by which they are kin. */
  label: string
  cites: string[]
}

/** What a page is kin by, as far as somebody who has seen nothing may know, and what bears it out. */
export function kinOf(
  { facts }: Pick<PageRecord, 'facts'>,
  { properties }: WikiSeed,
): Kin | undefined {
  const fact = facts.find(
    ({ property, level, rank }) =>
      properties[property]?.kin === true && level === 0 && rank !== 'deprecated',
  )
  return fact && { name: plainText(fact.value), label: fact.label, cites: fact.cites }
}
