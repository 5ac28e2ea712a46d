import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { listQuery } from '#data/list-query.ts'
import { manifestQuery } from '#data/manifest-query.ts'
import { recordQuery } from '#data/record-query.ts'
import type { Lists, WikiRecord } from '#model/bundle.ts'

function useBundle() {
  return useRouteContext({ from: '__root__', select: ({ bundle }) => bundle })
}

export function useWiki(): WikiRecord {
  return useSuspenseQuery(manifestQuery(useBundle())).data.wiki
}

export function useList<N extends keyof Lists>(name: N): Lists[N] {
  return useSuspenseQuery(listQuery(useBundle(), name)).data
}

/** What stands at an address, null when nothing does. */
export function useRecord(address: string) {
  return useSuspenseQuery(recordQuery(useBundle(), address)).data
}
