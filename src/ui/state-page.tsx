import type { ReactNode } from 'react'
import { PageHeader } from './page-header.tsx'
import { TraceFigure } from './trace-figure.tsx'

interface StatePageProps {
  title: string
  /** What happened, in a sentence. */
  reason: string
  /** Path data of the figure that breaks off. */
  figure: string
  children?: ReactNode
}

/** Stands in for a page that cannot be shown: a figure that breaks off, why, and the ways on. */
export function StatePage({ title, reason, figure, children }: StatePageProps) {
  return (
    <div className="column">
      <TraceFigure path={figure} className="state-figure" line="trace-broken" />
      <PageHeader title={title}>
        <p className="lead">{reason}</p>
      </PageHeader>
      {children}
    </div>
  )
}
