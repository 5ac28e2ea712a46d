import type { Everything, EverythingGroup } from '#model/everything.ts'
import type { PageList, SourceList } from '#model/list-record.ts'
import type { PageKind } from '#model/page-kind.ts'
import type { PageRecord } from '#model/page-record.ts'

/** More names than this help nobody, and their list has them anyway. */
const MOST = 400

type Entry = EverythingGroup['entries'][number]

function group(
  head: Pick<EverythingGroup, 'kind' | 'list'>,
  entries: readonly Entry[],
): EverythingGroup[] {
  if (entries.length === 0) return []
  const given = entries.filter((entry) => entry.given).length
  const fits = head.list === undefined || entries.length <= MOST
  return [{ ...head, total: entries.length, given, entries: fits ? [...entries] : [] }]
}

function ofPages(kind: PageKind, { entries }: PageList, list?: string): EverythingGroup[] {
  const named = entries.map(({ address, title, given }): Entry => ({
    address,
    title,
    ...(given && { given: true }),
  }))
  return group({ kind, ...(list !== undefined && { list }) }, named)
}

interface Listed {
  characters: PageList
  people: PageList
  shows: PageList
  episodes: PageList
  topics: PageList
  sources: SourceList
}

/** Every page and source by name, kind by kind, in the order of their lists. */
export function listEverything(lists: Listed, pages: readonly PageRecord[]): Everything {
  const project = pages
    .filter(({ kind }) => kind === 'project')
    .map(({ address, title }): Entry => ({ address, title, given: true }))
  const sources = lists.sources.entries.map(({ address, label, origin }): Entry => ({
    address,
    title: label,
    ...(origin === 'given' && { given: true }),
  }))
  return {
    groups: [
      ...ofPages('character', lists.characters, 'characters/'),
      ...ofPages('person', lists.people, 'people/'),
      ...ofPages('episode', lists.episodes, 'episodes/'),
      ...ofPages('show', lists.shows, 'shows/'),
      ...ofPages('topic', lists.topics),
      ...group({ list: 'sources/' }, sources),
      ...group({ kind: 'project' }, project),
    ],
  }
}
