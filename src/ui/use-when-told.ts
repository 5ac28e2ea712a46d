import { use } from 'react'
import { FoldLabel } from './fold-label.ts'

/** The words of a fold's label as they stand within a sentence, such as "after part 2". */
export function useWhenTold(level: number): string {
  const label = use(FoldLabel)(level)
  return label.charAt(0).toLowerCase() + label.slice(1)
}
