import type { Home } from '#model/list-record.ts'
import { givenStatements, onlyGivenDisagreement } from '#model/only-given.ts'
import type { DisagreementRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { gatherEvidence } from '../build/gather-evidence.ts'
import type { Knowledge } from '../link/knowledge.ts'

function statementsIn({ paragraphs, statements }: SourceRecord): number {
  return statements.length + paragraphs.flatMap((paragraph) => paragraph.statements).length
}

function count(sources: readonly SourceRecord[], disagreements: number): Home['figures'] {
  const statements = sources.reduce((sum, source) => sum + statementsIn(source), 0)
  return { sources: sources.length, statements, disagreements }
}

/** How much the wiki rests on, in all and when only given documents count. */
export function countFigures(
  sources: readonly SourceRecord[],
  disagreements: readonly DisagreementRecord[],
  knowledge: Knowledge,
): Pick<Home, 'figures' | 'givenFigures'> {
  const cites = disagreements.flatMap(({ positions }) => positions.flatMap((side) => side.cites))
  const given = givenStatements(gatherEvidence(cites, knowledge))
  const left = disagreements.filter((entry) => onlyGivenDisagreement(entry, given))
  return {
    figures: count(sources, disagreements.length),
    givenFigures: count(
      sources.filter(({ origin }) => origin === 'given'),
      left.length,
    ),
  }
}
