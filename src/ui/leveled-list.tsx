import type { ReactNode } from 'react'
import { Anchors } from './anchors.tsx'
import { Fold } from './fold.tsx'
import { Formerly } from './formerly.tsx'
import { groupByLevel } from './group-by-level.ts'

interface LeveledItem {
  key: string
  /** Its fragment on the page, where it has one. */
  id?: string
  level: number
  content: ReactNode
}

interface LeveledListProps {
  items: readonly LeveledItem[]
  className?: string
}

/** A list with one fold for all items of a level. */
export function LeveledList({ items, className }: LeveledListProps) {
  return groupByLevel(items).map(([level, own]) => {
    const folded = level > 0
    return (
      <Anchors key={level} ids={folded ? own.flatMap(({ id }) => id ?? []) : []}>
        <Fold level={level}>
          <ul className={className}>
            {own.map(({ key, id, content }) => (
              <li key={key} id={folded ? undefined : id}>
                {folded ? content : <Formerly id={id}>{content}</Formerly>}
              </li>
            ))}
          </ul>
        </Fold>
      </Anchors>
    )
  })
}
