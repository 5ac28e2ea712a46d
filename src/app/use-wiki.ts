import { useMemo } from 'react'
import { listQuery } from '#data/list-query.ts'
import { manifestQuery } from '#data/manifest-query.ts'
import { onlyGivenList } from '#data/only-given-list.ts'
import { recordQuery } from '#data/record-query.ts'
import type { Lists, TopicRef, WikiRecord } from '#model/bundle.ts'
import { useAnswer } from './use-answer.ts'
import { useBundle } from './use-bundle.ts'
import { useOnlyGiven } from './use-only-given.ts'

export function useWiki(): WikiRecord {
  return useAnswer(manifestQuery(useBundle())).wiki
}

/** The first topics, or those of them that the sources that count leave anything of. */
export function useTopics(): readonly TopicRef[] {
  const { topics } = useAnswer(manifestQuery(useBundle()))
  const onlyGiven = useOnlyGiven()
  return useMemo(
    () => (onlyGiven ? topics.filter(({ given }) => given) : topics),
    [onlyGiven, topics],
  )
}

/** A list, or what the sources that count leave of it. */
export function useList<N extends keyof Lists>(name: N): Lists[N] {
  const list = useAnswer(listQuery(useBundle(), name))
  const onlyGiven = useOnlyGiven()
  return useMemo(() => (onlyGiven ? onlyGivenList(name, list) : list), [onlyGiven, name, list])
}

/** What stands at an address, null when nothing does. */
export function useRecord(address: string) {
  return useAnswer(recordQuery(useBundle(), address))
}
