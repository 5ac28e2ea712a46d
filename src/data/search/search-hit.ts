import type { PageKind } from '#model/page-kind.ts'
import type { ExcerptPart } from './cut-excerpt.ts'

export type HitType = 'page' | 'source' | 'heading' | 'fact' | 'beat' | 'statement' | 'disagreement'

export interface SearchHit {
  /** Of the page, with the fragment of the place where there is one. */
  address: string
  type: HitType
  kind?: PageKind
  /** Of the page. */
  title: string
  /** The heading, the property or the question. */
  label?: string
  /** The alias that matched. */
  via?: string
  excerpt: readonly ExcerptPart[]
}
