import { highestLevel, type Level } from '#model/level.ts'
import type { Position, Report } from '../diagnostics.ts'
import type { StatementIndex } from './index-statements.ts'
import { didYouMean } from './nearest-name.ts'

interface Citation {
  id: string
  position: Position
}

interface CitationContext extends Pick<StatementIndex, 'statements'> {
  file: string
  unreadable: ReadonlySet<string>
}

/** Keeps the citations that lead to a statement, without repeats; reports the others. */
export function resolveCitations(
  citations: readonly Citation[],
  { file, statements, unreadable }: CitationContext,
  report: Report,
): string[] {
  const known = citations.filter(({ id, position }) => {
    if (statements.has(id)) return true
    if (unreadable.has(id.slice(0, id.indexOf(':')))) return false
    const mend = didYouMean(id, statements.keys(), 'cite <source>:<paragraph>.<number>')
    report({ file, at: position, message: `unknown statement "${id}"`, mend })
    return false
  })
  return [...new Set(known.map(({ id }) => id))]
}

/** A passage gives away as much as the worst statement it cites. */
export function inferLevel(
  cites: readonly string[],
  statements: StatementIndex['statements'],
): Level {
  return highestLevel(cites.map((id) => statements.get(id)?.level ?? 0))
}
