import type { ReactNode } from 'react'
import { PageHeader } from '#ui/page-header.tsx'
import { moveFocus } from './move-focus.ts'
import { useShowSources } from './use-show-sources.ts'

interface NothingGivenProps {
  title: string
  reason: string
  children?: ReactNode
}

/** Stands in for a page of which given documents alone leave nothing. */
export function NothingGiven({ title, reason, children }: NothingGivenProps) {
  const show = useShowSources()

  async function showAll() {
    await show(undefined)
    moveFocus()
  }

  return (
    <div className="column">
      <PageHeader title={title}>
        <p className="lead">{reason}</p>
      </PageHeader>
      <p className="mt-6">
        <button type="button" className="button" onClick={() => void showAll()}>
          Show all sources
        </button>
      </p>
      {children}
    </div>
  )
}
