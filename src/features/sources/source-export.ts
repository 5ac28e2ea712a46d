import { exportFiles } from '#data/explorer/export-files.ts'
import { exportRows } from '#data/explorer/export-rows.ts'
import type { ExplorerSearch } from '#data/explorer/explorer-search.ts'
import type { ExplorerSpec } from '#data/explorer/explorer-spec.ts'
import { fullAddress } from '#ui/page-href.ts'
import type { SourceEntry } from './source-spec.ts'

interface SourceExport {
  search: ExplorerSearch
  spec: ExplorerSpec<SourceEntry>
  found: readonly SourceEntry[]
}

/** Files of the sources that are found. */
export function sourceExport({ search, spec, found }: SourceExport) {
  return exportFiles('Sources', search, () =>
    exportRows(found, spec, ({ label, address, statements, cited }) => ({
      title: label,
      address: fullAddress(address),
      counts: { Statements: statements, Used: cited },
    })),
  )
}
