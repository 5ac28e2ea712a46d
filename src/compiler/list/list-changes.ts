import type { ChangedPage, ChangeList, ChangePart, PageChangesSeed } from '#model/change.ts'
import { ChangePartSchema } from '#model/change.ts'
import type { PartedPage } from '../changes/parts-of.ts'
import type { ChangesFile } from '../read/seeds.ts'

interface Known {
  pages: ReadonlyMap<string, PartedPage>
  redirects: ReadonlyMap<string, string>
}

/** What changed on which day; what is said of it, and its level, is always that of today. */
export function listChanges(files: readonly ChangesFile[], known: Known): ChangeList {
  const called = new Map(
    files.flatMap(({ data }) =>
      Object.entries(data.pages).flatMap(([address, { title }]) =>
        title === undefined ? [] : [[address, title] as const],
      ),
    ),
  )
  return {
    changes: files
      .toSorted((a, b) => (a.date > b.date ? -1 : 1))
      .map(({ date, data: { summary, pages } }) => ({
        date,
        summary,
        pages: Object.entries(pages).map(([address, changes]) => {
          const now = known.redirects.get(address)?.replace(/#.*$/, '') ?? address
          const page = known.pages.get(now)
          return changedPage({ address: now, title: called.get(now) ?? now, changes, page })
        }),
      })),
  }
}

interface ChangedPageInput {
  address: string
  /** What it was called if it is gone. */
  title: string
  changes: PageChangesSeed
  page: PartedPage | undefined
}

function changedPage({ address, title, changes, page }: ChangedPageInput): ChangedPage {
  const { page: how = 'edited', parts = {} } = changes
  const kinds = ChangePartSchema.options
  return {
    address,
    title: page?.title ?? title,
    how,
    ...(how === 'added' && page?.description !== undefined && { description: page.description }),
    parts: kinds.flatMap((kind) => newParts(kind, parts[kind], page)),
    gone: kinds.flatMap((kind) => goneParts(kind, parts[kind])),
  }
}

type Changes = NonNullable<PageChangesSeed['parts']>[ChangePart]

/** Leaves out what has gone since then: a file of a later day tells so. */
function newParts(part: ChangePart, changes: Changes, page?: PartedPage): ChangedPage['parts'] {
  const { added = [], reworded = [] } = changes ?? {}
  const find = (ids: readonly string[], how: 'added' | 'reworded') =>
    ids.flatMap((id) => {
      const found = page?.parts.find((known) => known.part === part && known.id === id)
      if (!found) return []
      const { fragment, text, level } = found
      return [{ part, how, fragment, text, level }]
    })
  return [...find(added, 'added'), ...find(reworded, 'reworded')]
}

function goneParts(part: ChangePart, changes: Changes): ChangedPage['gone'] {
  const levels = Object.values(changes?.removed ?? {})
  const byLevel = Map.groupBy(levels, (level) => level)
  return [...byLevel]
    .toSorted(([a], [b]) => a - b)
    .map(([level, { length: count }]) => ({ part, level, count }))
}
