import { useMemo } from 'react'
import { manifestQuery } from '#data/manifest-query.ts'
import { recordQuery } from '#data/record-query.ts'
import type { TopicRef, WikiRecord } from '#model/bundle.ts'
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

/** What stands at an address, null when nothing does. */
export function useRecord(address: string) {
  return useAnswer(recordQuery(useBundle(), address))
}
