import type { Knowledge } from './knowledge.ts'

/** Whether any of the statements is one of a given document. */
export function restsOnGiven(
  cites: readonly string[],
  { statements, sources }: Pick<Knowledge, 'statements' | 'sources'>,
): boolean {
  return cites.some((id) => {
    const source = statements.get(id)?.source
    return source !== undefined && sources.get(source)?.origin === 'given'
  })
}
