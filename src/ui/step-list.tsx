import type { ReactNode } from 'react'
import { Anchors } from './anchors.tsx'
import { Fold } from './fold.tsx'
import { Formerly } from './formerly.tsx'
import { levelRuns } from './level-runs.ts'

interface Step {
  key: string
  /** Its fragment on the page, where it has one. */
  id?: string
  level: number
  content: ReactNode
}

function idsOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ id }) => id ?? [])
}

/** Steps in their order, numbered through, with one fold for neighbours of a level. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  let next = 1
  return levelRuns(steps).map(({ level, items }) => {
    const start = next
    next += items.length
    const folded = level > 0
    return (
      <Anchors key={start} ids={folded ? idsOf(items) : []}>
        <Fold level={level}>
          <ol
            start={start === 1 ? undefined : start}
            className="mt-2 list-decimal space-y-2 pl-7 marker:text-mist"
          >
            {items.map(({ key, id, content }) => (
              <li key={key} id={folded ? undefined : id}>
                {folded ? content : <Formerly id={id}>{content}</Formerly>}
              </li>
            ))}
          </ol>
        </Fold>
      </Anchors>
    )
  })
}
