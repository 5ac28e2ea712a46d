import type { SourceFile } from '../read/seeds.ts'
import { walkStatements } from '../read/walk-statements.ts'
import { groupPairs } from './group-pairs.ts'

/** The questions that sources ask and leave open: ids of statements, by slug of the page. */
export function deriveQuestions(sources: readonly SourceFile[]): Map<string, string[]> {
  const questions = sources
    .flatMap((source) => [...walkStatements(source)])
    .filter(({ seed }) => seed.stance === 'question')
  return groupPairs(
    questions.flatMap(({ id, seed }) => seed.about.map((slug) => [slug, id] as const)),
  )
}
