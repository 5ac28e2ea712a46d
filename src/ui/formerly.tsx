import type { ReactNode } from 'react'
import { use } from 'react'
import { MovedFragments } from './moved-fragments.ts'

interface FormerlyProps {
  /** The fragment of this part now; '' is the page itself. */
  id?: string
  /** What else it was called. */
  also?: readonly string[]
  children: ReactNode
}

/** Lets old links find a part of the page under the fragments that it had before. */
export function Formerly({ id, also = [], children }: FormerlyProps) {
  const moved = use(MovedFragments)
  const known = id !== undefined && Object.hasOwn(moved, id) ? moved[id] : undefined
  const old = [...also, ...(known ?? [])]
  return old.reduceRight<ReactNode>((inner, name) => <div id={name}>{inner}</div>, children)
}
