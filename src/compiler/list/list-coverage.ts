import { plainText } from '#model/plain-text.ts'
import type { Coverage, FactFigures, FactPointer } from '#model/list-record.ts'
import { givenStatements, keepGiven } from '#model/only-given.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { Knowledge } from '../link/knowledge.ts'

type Stating = Pick<PageRecord, 'slug' | 'facts' | 'relations'>

function statedByGiven({ slug, facts, relations, evidence }: PageRecord): Stating {
  const given = givenStatements(evidence)
  return { slug, facts: keepGiven(facts, given), relations: keepGiven(relations, given) }
}

/** What the facts of the wiki rest on, and where that is thin. */
export function listCoverage(records: readonly PageRecord[], knowledge: Knowledge): Coverage {
  return {
    ...countFacts(records, knowledge),
    given: countFacts(records.map(statedByGiven), knowledge),
    unknowns: knowledge.wiki.unknowns,
  }
}

function countFacts(
  records: readonly Stating[],
  { pages, statements, sources }: Knowledge,
): FactFigures {
  const facts = records.flatMap((record) => {
    const page = pages.bySlug.get(record.slug)
    if (!page) return []
    const stated = [
      ...record.facts.map((fact) => ({ ...fact, text: plainText(fact.value) })),
      ...record.relations
        .filter(({ inverse }) => !inverse)
        .map((relation) => ({ ...relation, text: relation.page.title })),
    ]
    return stated.map(({ id, label, text, level, cites }) => {
      const used = new Set(cites.flatMap((cite) => statements.get(cite)?.source ?? []))
      const grades = [...used].map((source) => sources.get(source)?.grade)
      const pointer: FactPointer = { page, id, label, value: text, level }
      return { pointer, single: used.size === 1, weak: grades.every((grade) => grade === 'C') }
    })
  })
  return {
    facts: facts.length,
    singleSource: facts.filter(({ single }) => single).map(({ pointer }) => pointer),
    weak: facts.filter(({ weak }) => weak).map(({ pointer }) => pointer),
  }
}
