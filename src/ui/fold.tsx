import type { ReactNode } from 'react'
import { use } from 'react'
import { FoldLabel } from './fold-label.ts'
import { Seen } from './seen.ts'

interface FoldProps {
  level: number
  /** What the reader has opened already, so that no fold repeats the one around it. */
  above?: number
  children: ReactNode
}

/**
 * Shows its content as it is, or folded under words when its level is higher than its
 * surroundings'; what the reader has seen stands open.
 */
export function Fold({ level, above = 0, children }: FoldProps) {
  const label = use(FoldLabel)
  const passed = level <= use(Seen)
  if (level <= above) return children
  return (
    <details
      className="fold"
      data-level={level}
      data-passed={passed ? '' : undefined}
      data-nosnippet=""
      open={passed || undefined}
    >
      <summary>
        <span>{label(level)}</span>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
