import type { Coverage, SourceList } from '#model/list-record.ts'
import { EmptyResult } from '#ui/empty-result.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ResultCount } from '#ui/result-count.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import { useFirstControl } from '#ui/use-first-control.ts'
import { CoverageTotals } from './coverage-totals.tsx'
import { FactPointers } from './fact-pointers.tsx'
import { filterSources } from './filter-sources.ts'
import { originTotals } from './origin-totals.ts'
import { SourceFilters } from './source-filters.tsx'
import type { SourceListSearch } from './source-list-search.ts'
import { SourceTable } from './source-table.tsx'

interface CoveragePageProps {
  list: SourceList
  coverage: Coverage
  search: SourceListSearch
  onSearch: (search: SourceListSearch) => void
}

/** What the wiki rests on, how much of it is used, and where it is thin. */
export function CoveragePage({ list, coverage, search, onSearch }: CoveragePageProps) {
  const [form, focusForm] = useFirstControl()
  const found = filterSources(list, search)
  const leave = (next: SourceListSearch) => {
    onSearch(next)
    focusForm()
  }
  return (
    <div className="column">
      <PageHeader title="Sources">
        <p className="lead">
          Everything this wiki says comes from one of these, down to the paragraph or statement.
        </p>
      </PageHeader>
      <CoverageTotals totals={originTotals(list)} />
      <h2 className="heading-2 mt-10">Every source</h2>
      <SourceFilters ref={form} search={search} onSearch={onSearch} />
      <ResultCount found={found.length} total={list.entries.length} />
      {found.length === 0 ? (
        <EmptyResult ways={[]} onSearch={leave} onClear={() => leave({})} />
      ) : (
        <ScrollRegion label="Table of sources">
          <SourceTable entries={found} />
        </ScrollRegion>
      )}
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
          <h2 className="heading-2">What no source says</h2>
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
