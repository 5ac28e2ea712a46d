import type { SourceFile } from '../read/seeds.ts'
import { walkStatements } from '../read/walk-statements.ts'

/** The questions that sources ask and leave open: ids of statements, by slug of the page. */
export function deriveQuestions(sources: readonly SourceFile[]): Map<string, string[]> {
  const bySlug = new Map<string, string[]>()
  for (const { id, seed } of sources.flatMap((source) => [...walkStatements(source)])) {
    if (seed.stance !== 'question') continue
    for (const slug of seed.about) {
      const known = bySlug.get(slug)
      if (known) known.push(id)
      else bySlug.set(slug, [id])
    }
  }
  return bySlug
}
