import { statementId, type StatementId, type StatementSeed } from '#model/statement.ts'
import type { SourceFile } from './seeds.ts'

export interface WalkedStatement {
  id: StatementId
  paragraph: number
  seed: StatementSeed
  path: string[]
}

/** Every statement of a source, in the order of its document. */
export function* walkStatements({ id, data }: SourceFile): Generator<WalkedStatement> {
  for (const [key, { statements = {} }] of Object.entries(data.paragraphs)) {
    const paragraph = Number(key)
    for (const [numberKey, seed] of Object.entries(statements)) {
      const number = Number(numberKey)
      const path = ['paragraphs', key, 'statements', numberKey]
      yield { id: statementId(id, paragraph, number), paragraph, seed, path }
    }
  }
}
