import type { ReactNode } from 'react'
import { Choice } from '../choice.tsx'
import { ResultCount } from '../result-count.tsx'
import type { ExplorerChange, ShownOrder } from './explorer-parts.ts'
import { ViewChoice } from './view-choice.tsx'

interface ResultsBarProps {
  found: number
  total: number
  /** The order that the list has at first, in words. */
  listed: string
  orders: readonly ShownOrder[]
  sort: string | undefined
  /** Left out where there is only one view. */
  view?: { now: 'table' | undefined; other: string }
  tools?: ReactNode
  onChange: (change: ExplorerChange) => void
}

/** How much is found, and how it is shown. */
export function ResultsBar(props: ResultsBarProps) {
  const { found, total, listed, orders, sort, view, tools, onChange } = props
  const options = orders.map(({ key, label }) => ({ value: key, label }))
  return (
    <div className="results-bar">
      <ResultCount found={found} total={total} />
      <div className="results-tools needs-scripts">
        {orders.length > 0 && (
          <Choice
            label="Order"
            value={orders.some(({ key }) => key === sort) ? sort : undefined}
            options={[{ value: '', label: listed }, ...options]}
            onChoice={(key) => onChange({ type: 'sort', sort: key })}
          />
        )}
        {view && <ViewChoice {...view} onView={(next) => onChange({ type: 'view', view: next })} />}
        {tools}
      </div>
    </div>
  )
}
