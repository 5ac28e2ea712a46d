import type { ReactNode } from 'react'
import { useRef } from 'react'
import type { ExplorerChange, ShownExploration, ShownOrder } from './explorer-parts.ts'
import { ExportButtons, type ExportedFile } from './export-buttons.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { NothingFound } from './nothing-found.tsx'
import { ResultsBar } from './results-bar.tsx'

interface ExplorerProps {
  exploration: ShownExploration
  total: number
  text: string
  onText: (text: string) => void
  /** The order that the list has at first, in words. */
  listed?: string
  orders: readonly ShownOrder[]
  sort: string | undefined
  /** Left out where there is only one view. */
  view?: { now: 'table' | undefined; other: string }
  /** What else can be done with what is found. */
  tools?: ReactNode
  /** What is found, to take away. */
  files: readonly ExportedFile[]
  onChange: (change: ExplorerChange) => void
  /** What is found. */
  children: ReactNode
}

/** A list with its filters beside it; all of it can be read while the filters are still off. */
export function Explorer(props: ExplorerProps) {
  const { exploration, total, text, listed = 'As listed', children, onText, onChange } = props
  const results = useRef<HTMLHeadingElement>(null)
  const focusResults = () => results.current?.focus({ preventScroll: true })
  const leaveEmptyResult = (change: ExplorerChange) => {
    focusResults()
    onChange(change)
  }
  const found = exploration.found.length
  return (
    <div className="explorer">
      <FilterPanel
        facets={exploration.facets}
        found={found}
        text={text}
        onText={onText}
        onChange={onChange}
        onDone={() => results.current?.focus()}
      />
      <div className="explorer-results">
        <h2 ref={results} tabIndex={-1} className="sr-only">
          Results
        </h2>
        <ResultsBar
          found={found}
          total={total}
          listed={listed}
          orders={props.orders}
          sort={props.sort}
          view={props.view}
          tools={
            <>
              {props.tools}
              <ExportButtons files={props.files} />
            </>
          }
          onChange={onChange}
        />
        <FilterChips active={exploration.active} onChange={onChange} onEmpty={focusResults} />
        {found === 0 && total > 0 ? (
          <NothingFound ways={exploration.ways} onChange={leaveEmptyResult} />
        ) : (
          children
        )}
      </div>
    </div>
  )
}
