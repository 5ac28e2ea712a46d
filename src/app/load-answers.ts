import { notFound, redirect } from '@tanstack/react-router'
import { listQuery } from '#data/list-query.ts'
import { manifestQuery } from '#data/manifest-query.ts'
import { recordQuery } from '#data/record-query.ts'
import type { Lists } from '#model/bundle.ts'
import { pageHref } from '#ui/page-href.ts'
import type { WikiContext } from './wiki-context.ts'

export async function loadWiki({ bundle, queryClient }: WikiContext) {
  return (await queryClient.query(manifestQuery(bundle))).wiki
}

export async function loadList<N extends keyof Lists>(context: WikiContext, name: N) {
  const { bundle, queryClient } = context
  const [wiki, list] = await Promise.all([
    loadWiki(context),
    queryClient.query(listQuery(bundle, name)),
  ])
  return { wiki, list }
}

/** Loads several lists, for pages that show them together. */
export async function loadLists(context: WikiContext, ...names: (keyof Lists)[]) {
  const loaded = names.map((name) => loadList(context, name))
  await Promise.all(loaded)
  return loadWiki(context)
}

/** Loads what stands at an address; goes on to another where it says so. */
export async function loadRecord(context: WikiContext, address: string) {
  const { bundle, queryClient } = context
  const [wiki, record] = await Promise.all([
    loadWiki(context),
    queryClient.query(recordQuery(bundle, address)),
  ])
  if (record?.record === 'redirect') {
    // The types ask for `to` as well, but `href` wins.
    throw redirect({ to: '/', href: pageHref(record.to), replace: true })
  }
  return { wiki, record }
}

/** As `loadRecord`, for addresses where there has to be something. */
export async function loadFound(context: WikiContext, address: string) {
  const { wiki, record } = await loadRecord(context, address)
  if (!record) throw notFound()
  return { wiki, record }
}

/** Loads the episodes, who appears in them, and the story they tell together where there is one. */
export async function loadEpisodes(context: WikiContext) {
  const [{ wiki, list }, { record }] = await Promise.all([
    loadList(context, 'episodes'),
    loadRecord(context, 'episodes/'),
    loadList(context, 'appearances'),
  ])
  return { wiki, list, record }
}
