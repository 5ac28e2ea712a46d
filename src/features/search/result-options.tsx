import { memo, type ReactNode } from 'react'
import { pageHref } from '#ui/page-href.ts'
import type { HitGroup } from './group-hits.ts'
import { HitView } from './hit-view.tsx'

interface Choosing {
  /** Of the list. */
  id: string
  active: number
  onActive: (index: number) => void
}

interface ResultOptionProps extends Choosing {
  index: number
  href: string
  children: ReactNode
}

/** A link that works as links do, and an option of the list that a field opens. */
export function ResultOption(props: ResultOptionProps) {
  const { id, active, onActive, index, href, children } = props
  return (
    <a
      id={`${id}-${index}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- that one is no link
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      href={href}
      onPointerMove={() => onActive(index)}
    >
      {children}
    </a>
  )
}

interface ResultOptionsProps extends Choosing {
  groups: readonly HitGroup[]
}

/** Results group by group; a key pressed in the field alone does not draw them anew. */
export const ResultOptions = memo(function ResultOptions({
  groups,
  ...choosing
}: ResultOptionsProps) {
  const { id } = choosing
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0),
  )
  return groups.map(({ key, label, hits }, at) => (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nor one that groups them in a list
    <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
      <div id={`${id}-${key}`} role="presentation" className="result-group">
        {label}
      </div>
      {hits.map((hit, offset) => (
        <ResultOption
          key={offset}
          {...choosing}
          index={(starts[at] ?? 0) + offset}
          href={pageHref(hit.address)}
        >
          <HitView hit={hit} />
        </ResultOption>
      ))}
    </div>
  ))
})
