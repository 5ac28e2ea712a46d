import { exportFiles } from '#data/explorer/export-files.ts'
import { exportRows } from '#data/explorer/export-rows.ts'
import type { ExplorerSearch } from '#data/explorer/explorer-search.ts'
import type { ExplorerSpec } from '#data/explorer/explorer-spec.ts'
import type { ListEntry } from '#model/list-record.ts'
import { fullAddress } from '#ui/page-href.ts'
import { countUpTo } from './cast-spec.ts'

interface CastExport {
  title: string
  search: ExplorerSearch
  spec: ExplorerSpec<ListEntry>
  found: readonly ListEntry[]
  seen: number
}

/** Files of the pages that are found; the number of sources stands among the counts. */
export function castExport({ title, search, spec, found, seen }: CastExport) {
  const facets = spec.facets.filter(({ key }) => key !== 'source-count')
  return exportFiles(title, search, () =>
    exportRows(found, { ...spec, facets }, (entry) => ({
      title: entry.title,
      address: fullAddress(entry.address),
      counts: {
        Relationships: countUpTo(entry.relations, seen),
        Sources: countUpTo(entry.sources, seen),
      },
    })),
  )
}
