import type { Evidence, EvidenceStatement } from '#model/evidence.ts'
import { parseStatementId } from '#model/statement.ts'

function statement(id: string): EvidenceStatement {
  const { source = '', paragraph } = parseStatementId(id) ?? {}
  const says = { id, source, says: `Says ${id}.`, stance: 'fact' as const, level: 0 }
  return paragraph === undefined ? { ...says, confidence: 'low' } : { ...says, paragraph }
}

/** Evidence that consists of these statements, each a safe fact; `a:1.1` is of a given document. */
export function evidence(...ids: string[]): Evidence {
  const statements = ids.map(statement)
  const byId = Map.groupBy(statements, ({ source }) => source)
  const sources = [...byId].map(([id, own]) => {
    const given = own.every(({ paragraph }) => paragraph !== undefined)
    const ref = { id, label: `The ${id}`, address: `sources/${id}/`, date: '2020-02-03' }
    return given
      ? { ...ref, origin: 'given' as const }
      : { ...ref, origin: 'supplementary' as const, grade: 'C' as const }
  })
  return { statements, sources }
}
