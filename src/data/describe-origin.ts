import type { SourceRef } from '#model/evidence.ts'
import type { Grade } from '#model/source.ts'

export const ORIGIN_WORDS: Record<SourceRef['origin'], string> = {
  given: 'Given document',
  supplementary: 'Supplementary',
}

export const GRADE_WORDS: Record<Grade, string> = {
  A: 'Grade A: trade press, primary or major outlet',
  B: 'Grade B: recaps, fan and student press',
  C: 'Grade C: copies, rewrites or errs often',
}

/** How a source came here, and how good it is where that was judged. */
export function describeOrigin({ origin, grade }: Pick<SourceRef, 'origin' | 'grade'>): string {
  return grade === undefined
    ? ORIGIN_WORDS[origin]
    : `${ORIGIN_WORDS[origin]} · ${GRADE_WORDS[grade]}`
}
