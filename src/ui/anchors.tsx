import type { ReactNode } from 'react'
import { Formerly } from './formerly.tsx'

interface AnchorsProps {
  ids: readonly string[]
  children: ReactNode
}

/** Gives what is folded away its addresses around the fold, so that a link leads here and opens none. */
export function Anchors({ ids, children }: AnchorsProps) {
  return ids.reduceRight<ReactNode>(
    (inner, id) => (
      <div id={id}>
        <Formerly id={id}>{inner}</Formerly>
      </div>
    ),
    children,
  )
}
