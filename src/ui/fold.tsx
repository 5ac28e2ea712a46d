import type { ReactNode } from 'react'
import { use } from 'react'
import { FoldLabel } from './fold-label.ts'

interface FoldProps {
  level: number
  /** What the reader has opened already, so that no fold repeats the one around it. */
  above?: number
  children: ReactNode
}

/** Shows its content as it is, or closed under words when its level is higher than its surroundings'. */
export function Fold({ level, above = 0, children }: FoldProps) {
  const label = use(FoldLabel)
  if (level <= above) return children
  return (
    <details className="fold" data-nosnippet="">
      <summary>
        <span>{label(level)}</span>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
