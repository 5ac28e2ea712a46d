import type { FactRecord, PageRecord, RelationRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'

type Claim = Pick<FactRecord | RelationRecord, 'level' | 'rank'>

/** What may be told to anybody and holds: the preferred of several, and nothing deprecated. */
export function holding<T extends Claim>(claims: readonly T[]): T[] {
  const safe = claims.filter(({ level, rank }) => level === 0 && rank !== 'deprecated')
  const preferred = safe.filter(({ rank }) => rank === 'preferred')
  return preferred.length > 0 ? preferred : safe
}

/** The statements behind all on a page that is safe for everybody, as often as each is cited. */
export function safeCites(page: PageRecord): string[] {
  const { summary, aliases, facts, relations, beats, sections } = page
  const sentences = sections
    .filter(({ level }) => level === 0)
    .flatMap(({ blocks }) => blocks.flatMap(sentencesIn))
  const leveled = [...summary, ...facts, ...relations, ...beats, ...sentences]
  const safe = [...aliases, ...leveled.filter(({ level }) => level === 0)]
  return safe.flatMap(({ cites }) => cites)
}
