import { useMemo } from 'react'
import { listQuery } from '#data/list-query.ts'
import { onlyGivenList } from '#data/only-given-list.ts'
import type { Lists } from '#model/bundle.ts'
import { useAnswer } from './use-answer.ts'
import { useBundle } from './use-bundle.ts'
import { useOnlyGiven } from './use-only-given.ts'

/** A list, or what the sources that count leave of it. */
export function useList<N extends keyof Lists>(name: N): Lists[N] {
  const list = useAnswer(listQuery(useBundle(), name))
  const onlyGiven = useOnlyGiven()
  return useMemo(() => (onlyGiven ? onlyGivenList(name, list) : list), [onlyGiven, name, list])
}
