import type { FactRecord, PageRecord, PageRef } from '#model/page-record.ts'
import type { PropertyTerm, RelationTerm } from '#model/vocabulary.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'
import { holding } from './level-zero.ts'

/** The safe facts of a page whose property goes by a word of schema.org. */
export function factsNamed(
  page: PageRecord,
  term: PropertyTerm,
  { lists }: CompiledWiki,
): FactRecord[] {
  const { properties } = lists.vocabulary
  return holding(page.facts.filter(({ property }) => properties[property] === term))
}

interface RelationsWanted {
  page: PageRecord
  term: RelationTerm
  /** Only those that the other page states, or only those that this one does. */
  inverse?: boolean | undefined
}

/** The pages that a page stands to as a word of schema.org says, each once. */
export function relationsNamed(
  { page, term, inverse }: RelationsWanted,
  { lists }: CompiledWiki,
): PageRef[] {
  const { relations } = lists.vocabulary
  const found = page.relations.filter(
    (relation) =>
      relations[relation.type] === term && (inverse === undefined || relation.inverse === inverse),
  )
  return [...new Map(holding(found).map(({ page: other }) => [other.address, other])).values()]
}
