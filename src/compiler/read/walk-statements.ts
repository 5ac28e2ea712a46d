import { statementId, type StatementId, type StatementSeed } from '#model/statement.ts'
import type { SourceFile } from './seeds.ts'

export interface WalkedStatement {
  id: StatementId
  paragraph?: number
  seed: StatementSeed
  path: string[]
}

/** Every statement of a source, in the order of its document. */
export function* walkStatements({ id: source, data }: SourceFile): Generator<WalkedStatement> {
  if (data.origin === 'supplementary') {
    for (const [key, seed] of Object.entries(data.statements)) {
      yield { id: statementId({ source, number: Number(key) }), seed, path: ['statements', key] }
    }
    return
  }
  for (const [paragraphKey, { statements = {} }] of Object.entries(data.paragraphs)) {
    const paragraph = Number(paragraphKey)
    for (const [key, seed] of Object.entries(statements)) {
      const path = ['paragraphs', paragraphKey, 'statements', key]
      yield { id: statementId({ source, paragraph, number: Number(key) }), paragraph, seed, path }
    }
  }
}
