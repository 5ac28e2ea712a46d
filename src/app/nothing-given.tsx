import type { ReactNode } from 'react'
import { tracePath } from '#model/trace-path.ts'
import { StatePage } from '#ui/state-page.tsx'
import { moveFocus } from './move-focus.ts'
import { useShowSources } from './use-show-sources.ts'

const FIGURE = tracePath({ lobes: 7, turns: 4, reach: 0.5 }, 100)

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
    <StatePage title={title} reason={reason} figure={FIGURE}>
      <p className="mt-6">
        <button type="button" className="button" onClick={() => void showAll()}>
          Show all sources
        </button>
      </p>
      {children}
    </StatePage>
  )
}
