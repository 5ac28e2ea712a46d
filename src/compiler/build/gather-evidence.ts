import type { Evidence, EvidenceStatement } from '#model/evidence.ts'
import type { PageRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import { parseStatementId } from '#model/statement.ts'
import type { Knowledge } from '../link/knowledge.ts'

/** The statements of the given ids with their sources, so that a page can show them by itself. */
export function gatherEvidence(
  cites: Iterable<string>,
  { statements, sources }: Knowledge,
): Evidence {
  const cited = [...new Set(cites)]
    .flatMap((id) => statements.get(id) ?? [])
    .sort(compareStatements)
  const used = new Set(cited.map(({ source }) => source))
  return { statements: cited, sources: [...used].flatMap((id) => sources.get(id) ?? []) }
}

/** Every statement that a page rests on, wherever on the page it is cited. */
export function citesOf(
  page: Omit<PageRecord, 'evidence' | 'backlinks' | 'questions' | 'trace' | 'adds'>,
): string[] {
  const { summary, aliases, facts, beats, relations, sections, disagreements } = page
  return [
    ...summary,
    ...aliases,
    ...facts,
    ...beats,
    ...relations,
    ...sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn)),
    ...disagreements.flatMap(({ positions, reading }) => [...positions, ...reading]),
  ].flatMap(({ cites }) => cites)
}

function compareStatements(a: EvidenceStatement, b: EvidenceStatement): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  const byParagraph = (a.paragraph ?? 0) - (b.paragraph ?? 0)
  return byParagraph === 0 ? numberOf(a) - numberOf(b) : byParagraph
}

function numberOf({ id }: EvidenceStatement): number {
  return parseStatementId(id)?.number ?? 0
}
