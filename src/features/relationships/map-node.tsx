import { Fragment } from 'react'
import type { MapNode as Node } from '#model/map-record.ts'
import { traceId } from './map-traces.tsx'
import type { RelationshipSearch } from './relationship-search.ts'
import { SearchLink } from './search-link.tsx'

const RING = 5

/** What can be done with somebody on the map. */
export interface Choosing {
  /** What choosing somebody asks for. */
  searchFor: (slug: string) => RelationshipSearch
  onSearch: (search: RelationshipSearch) => void
  /** Tells whom a pointer or the focus has come to, and when it has left. */
  onNear: (slug: string | undefined) => void
}

interface MapNodeProps {
  node: Node
  type: { text: number; leading: number }
  state: 'focus' | 'near' | 'far' | undefined
  chosen: boolean
  choosing: Choosing
}

/** The trace and the name of somebody: a link to their ties alone. */
export function MapNode({ node, type, state, chosen, choosing }: MapNodeProps) {
  const { slug, x, y, r, lines } = node
  const { searchFor, onSearch, onNear } = choosing
  return (
    <SearchLink
      className="map-node"
      data-state={state}
      search={searchFor(slug)}
      chosen={chosen}
      onSearch={onSearch}
      onPointerEnter={() => onNear(slug)}
      onPointerLeave={() => onNear(undefined)}
      onFocus={({ currentTarget }) => {
        // A tap leaves the focus behind, which nobody sees and no second tap takes away.
        if (currentTarget.matches(':focus-visible')) onNear(slug)
      }}
      onBlur={() => onNear(undefined)}
    >
      <circle className="map-ground" cx={x} cy={y} r={r + 2} />
      <circle className="map-ring" cx={x} cy={y} r={r + RING} />
      <use href={`#${traceId(slug)}`} x={x - r} y={y - r} width={2 * r} height={2 * r} />
      <text x={x} y={y + r + type.text} textAnchor="middle">
        {lines.map((line, index) => (
          <Fragment key={line}>
            {/* Without a space the lines would be read as one word; it takes no room in the drawing. */}
            {index > 0 && <tspan fontSize={0}> </tspan>}
            <tspan x={x} dy={index > 0 ? type.leading : undefined}>
              {line}
            </tspan>
          </Fragment>
        ))}
      </text>
    </SearchLink>
  )
}
