import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { explore } from '#data/explorer/explore.ts'
import type { ExplorerSearch } from '#data/explorer/explorer-search.ts'
import type { Coverage, SourceList } from '#model/list-record.ts'
import type { ExplorerChange } from '#ui/explorer/explorer-parts.ts'
import { Explorer } from '#ui/explorer/explorer.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { CoverageTotals } from './coverage-totals.tsx'
import { FactPointers } from './fact-pointers.tsx'
import { originTotals } from './origin-totals.ts'
import { sourceExport } from './source-export.ts'
import { sourceSpec } from './source-spec.ts'
import { SourceTable } from './source-table.tsx'

interface CoveragePageProps {
  list: SourceList
  coverage: Coverage
  /** Of the wiki, which is that of sources that name none. */
  language: string
  search: ExplorerSearch
  onText: (text: string) => void
  onChange: (change: ExplorerChange) => void
  /** What can be done with what is found. */
  tools?: ReactNode
}

/** What the wiki rests on, how much of it is used, and where it is thin. */
export function CoveragePage(props: CoveragePageProps) {
  const { list, coverage, language, search, tools, onText, onChange } = props
  const spec = useMemo(() => sourceSpec(list, language), [list, language])
  const exploration = explore(list.entries, spec, search)
  const { found } = exploration
  return (
    <div className="explorer-page">
      <PageHeader title="Sources">
        <p className="lead">
          Everything this wiki says comes from one of these, down to the paragraph or statement.
        </p>
      </PageHeader>
      <CoverageTotals totals={originTotals(list)} />
      <h2 className="heading-2 mt-10">Every source</h2>
      <Explorer
        exploration={exploration}
        total={list.entries.length}
        text={search.q ?? ''}
        onText={onText}
        orders={spec.orders}
        sort={search.sort}
        tools={tools}
        files={sourceExport({ search, spec, found })}
        onChange={onChange}
      >
        <SourceTable
          entries={found}
          sort={search.sort}
          onSort={(sort) => onChange({ type: 'sort', sort })}
        />
      </Explorer>
      <FactPointers
        id="single-source"
        heading="Facts that rest on one source"
        facts={coverage.singleSource}
        total={coverage.facts}
      />
      <FactPointers
        id="weak"
        heading="Facts that rest on grade C alone"
        facts={coverage.weak}
        total={coverage.facts}
      />
      {coverage.unknowns.length > 0 && (
        <section id="unknowns" className="mt-10">
          <LinkedHeading id="unknowns">What no source says</LinkedHeading>
          <ul className="mt-3 list-disc space-y-1 pl-6">
            {coverage.unknowns.map((unknown) => (
              <li key={unknown}>{unknown}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
