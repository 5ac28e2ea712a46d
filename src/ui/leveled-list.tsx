import type { ReactNode } from 'react'
import { Fold } from './fold.tsx'
import { groupByLevel } from './group-by-level.ts'

interface LeveledListProps {
  items: readonly { key: string; level: number; content: ReactNode }[]
  className?: string
}

/** A list with one fold for all items of a level. */
export function LeveledList({ items, className }: LeveledListProps) {
  return groupByLevel(items).map(([level, own]) => (
    <Fold key={level} level={level}>
      <ul className={className}>
        {own.map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
      </ul>
    </Fold>
  ))
}
