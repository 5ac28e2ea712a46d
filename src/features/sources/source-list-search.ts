import type { SourceRef } from '#model/evidence.ts'
import type { Grade } from '#model/source.ts'

const ORIGINS: readonly SourceRef['origin'][] = ['given', 'supplementary']
const GRADES: readonly Grade[] = ['A', 'B', 'C']
const ORDERS = ['title', 'date', 'statements'] as const

/** What the address of the list of sources may say. */
export type SourceListSearch = {
  origin?: SourceRef['origin']
  grade?: Grade
  sort?: (typeof ORDERS)[number]
}

/** Reads the search of an address; what is none of the choices is left out. */
export function sourceListSearch(raw: Record<string, unknown>): SourceListSearch {
  const origin = ORIGINS.find((choice) => choice === raw.origin)
  const grade = GRADES.find((choice) => choice === raw.grade)
  const sort = ORDERS.find((choice) => choice === raw.sort)
  return { ...(origin && { origin }), ...(grade && { grade }), ...(sort && { sort }) }
}
