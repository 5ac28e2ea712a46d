import { use } from 'react'
import type { Level } from '#model/level.ts'
import { FoldLabel } from '#ui/fold-label.ts'

interface AppearancesNoticeProps {
  /** The level from which on nothing of the table is hidden. */
  last: Level
  passed: boolean
  revealed: boolean
  onReveal: (revealed: boolean) => void
}

/** Says what a dot of the table stands for, and offers all of it, until the reader has come so far. */
export function AppearancesNotice({ last, passed, revealed, onReveal }: AppearancesNoticeProps) {
  const label = use(FoldLabel)
  return (
    <div data-level={last} data-passed={passed ? '' : undefined} className="data-passed:hidden">
      <p className="mt-2 text-mist">
        A dot stands for what is still hidden: it opens once you have seen that episode, whose own
        page has a list of who appears.
      </p>
      <p className="needs-scripts mt-2 text-sm">
        <button
          type="button"
          className="link-button"
          aria-pressed={revealed}
          onClick={() => onReveal(!revealed)}
        >
          Show all of it now
        </button>
        <span className="text-rose">{` ${label(last)}`}</span>
      </p>
    </div>
  )
}
