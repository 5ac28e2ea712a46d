import { exportFiles } from '#data/explorer/export-files.ts'
import { exportRows } from '#data/explorer/export-rows.ts'
import type { ExplorerSearch } from '#data/explorer/explorer-search.ts'
import type { ExplorerSpec } from '#data/explorer/explorer-spec.ts'
import type { DisagreementRecord } from '#model/page-record.ts'
import { fullAddress } from '#ui/page-href.ts'

interface DisagreementExport {
  search: ExplorerSearch
  spec: ExplorerSpec<DisagreementRecord>
  found: readonly DisagreementRecord[]
  seen: number
}

/** Files of the disagreements that are found, save those whose question stands folded. */
export function disagreementExport({ search, spec, found, seen }: DisagreementExport) {
  const told = found.filter(({ level }) => level <= seen)
  return exportFiles('Disagreements', search, () =>
    exportRows(told, spec, ({ slug, question, positions }) => ({
      title: question,
      address: fullAddress(`disagreements/#disagreement-${slug}`),
      counts: { Positions: positions.filter(({ level }) => level <= seen).length },
    })),
  )
}
