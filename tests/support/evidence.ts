import type { Evidence, EvidenceStatement } from '#model/evidence.ts'
import { parseStatementId } from '#model/statement.ts'

function statement(id: string): EvidenceStatement {
  const { source = '', paragraph = 1 } = parseStatementId(id) ?? {}
  return { id, source, paragraph, says: `Says ${id}.`, stance: 'fact', level: 0 }
}

/** Evidence that consists of these statements, each a safe fact, and their sources. */
export function evidence(...ids: string[]): Evidence {
  const statements = ids.map(statement)
  const sources = [...new Set(statements.map(({ source }) => source))].map((id) => ({
    id,
    label: `The ${id}`,
    address: `sources/${id}/`,
    date: '2020-02-03',
    origin: 'given' as const,
  }))
  return { statements, sources }
}
