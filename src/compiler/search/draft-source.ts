import type { SourceRecord, SourceStatement } from '#model/source-record.ts'
import { gatherParts } from './gather-parts.ts'
import type { DraftPart, SearchDraft } from './search-draft.ts'

/** What a source says in one place, a part for each level. */
function draftPlace(
  fragment: string,
  given: boolean,
  statements: readonly SourceStatement[],
): DraftPart[] {
  return [...Map.groupBy(statements, ({ level }) => level)].map(([level, own]) => {
    const text = own.map(({ says }) => says).join(' ')
    return { type: 'statement', level, given, part: { fragment, text }, searched: text }
  })
}

/** The headline of a source and its statements, place by place. */
export function draftSource(source: SourceRecord): SearchDraft[] {
  const { address, id, label, title, origin, paragraphs, statements } = source
  const given = origin === 'given'
  const headline: DraftPart[] = title
    ? [{ type: 'source', level: 0, given, part: { text: title }, searched: title }]
    : []
  return gatherParts({ address, title: label }, [
    ...headline,
    ...paragraphs.flatMap(({ number, statements: own }) => draftPlace(`p${number}`, given, own)),
    ...statements.flatMap((own) => draftPlace(`s${own.id.slice(id.length + 1)}`, given, [own])),
  ])
}
