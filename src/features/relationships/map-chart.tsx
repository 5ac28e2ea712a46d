import { Fragment } from 'react'
import type { MapLayout, MapNode, RelationshipMap } from '#model/map-record.ts'
import { kinTraceId, traceId } from './map-traces.tsx'
import type { RelationshipSearch } from './relationship-search.ts'
import { SearchLink } from './search-link.tsx'
import type { ShownTie } from './shown-ties.ts'

/** How many patterns tell kinds of tie apart; with more kinds than that they come round again. */
export const PATTERNS = 6
/** From one line of a name to the next, and from the trace to the first, in sizes of its letters. */
const LEADING = 1.16
const RING = 5

interface Choosing {
  /** What choosing somebody asks for. */
  searchFor: (slug: string) => RelationshipSearch
  onSearch: (search: RelationshipSearch) => void
  onNear: (slug: string | undefined) => void
}

interface NodeProps extends Choosing {
  node: MapNode
  text: number
  state: 'focus' | 'near' | 'far' | undefined
  chosen: boolean
}

function Node({ node, text, state, chosen, searchFor, onSearch, onNear }: NodeProps) {
  const { slug, x, y, r, lines } = node
  return (
    <SearchLink
      className="map-node"
      data-state={state}
      search={searchFor(slug)}
      chosen={chosen}
      onSearch={onSearch}
      onPointerEnter={() => onNear(slug)}
      onPointerLeave={() => onNear(undefined)}
      onFocus={() => onNear(slug)}
      onBlur={() => onNear(undefined)}
    >
      <circle className="map-ground" cx={x} cy={y} r={r + 2} />
      <circle className="map-ring" cx={x} cy={y} r={r + RING} />
      <use href={`#${traceId(slug)}`} x={x - r} y={y - r} width={2 * r} height={2 * r} />
      <text x={x} y={y + r + text} textAnchor="middle">
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <tspan fontSize={0}> </tspan>}
            <tspan x={x} dy={index > 0 ? text * LEADING : undefined}>
              {line}
            </tspan>
          </Fragment>
        ))}
      </text>
    </SearchLink>
  )
}

interface TieProps {
  tie: ShownTie
  pattern: number
  seen: number
  state: 'near' | 'far' | undefined
}

function Tie({ tie: { path, level }, pattern, seen, state }: TieProps) {
  const gate = level > 0 ? { hidden: level > seen, 'data-level': level } : {}
  return (
    <g className={`map-tie map-tie-${pattern % PATTERNS}`} data-state={state} {...gate}>
      <path d={path} />
      {pattern % PATTERNS === 0 && <path d={path} className="map-tie-core" />}
    </g>
  )
}

interface MapChartProps extends Choosing {
  map: RelationshipMap
  layout: MapLayout
  className: string
  kinds: readonly string[]
  ties: readonly ShownTie[]
  seen: number
  /** Who is looked at, by a pointer, the focus or the address. */
  focus: string | undefined
  /** Who is chosen in the address. */
  chosen: string | undefined
  /** Who keeps their ink; everybody when left out. */
  near: ReadonlySet<string> | undefined
}

/** One layout of the map: the large figures of kin, the ties over them, and everybody on top. */
export function MapChart(props: MapChartProps) {
  const { map, layout, className, kinds, ties, seen, focus, chosen, near, ...choosing } = props
  const { width, height, text, nodes, kin } = layout
  const present = new Set(map.characters.map(({ page }) => page.slug))
  const stateOf = (slug: string) => {
    if (slug === focus) return 'focus'
    return near && (near.has(slug) ? 'near' : 'far')
  }
  return (
    <svg className={`map-chart ${className}`} viewBox={`0 0 ${width} ${height}`} fontSize={text}>
      <g aria-hidden="true">
        {kin.map(({ name, x, y, r }) => {
          const index = map.kin.findIndex((group) => group.name === name)
          const at = { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
          return index < 0 ? null : (
            <use key={name} className="map-kin" href={`#${kinTraceId(index)}`} {...at} />
          )
        })}
        {ties.map((tie) => {
          const { group, from, to } = tie
          const touches = focus === undefined || from === focus || to === focus
          return present.has(from) && present.has(to) ? (
            <Tie
              key={`${group} ${from} ${to}`}
              tie={tie}
              pattern={kinds.indexOf(group)}
              seen={seen}
              state={focus === undefined ? undefined : touches ? 'near' : 'far'}
            />
          ) : null
        })}
        {kin.map(({ name, label: at }) =>
          at && map.kin.some((group) => group.name === name) ? (
            <text key={name} className="map-kin-name" textAnchor="middle" {...at}>
              {name}
            </text>
          ) : null,
        )}
      </g>
      {nodes
        .filter(({ slug }) => present.has(slug))
        .map((node) => (
          <Node
            key={node.slug}
            node={node}
            text={text}
            state={stateOf(node.slug)}
            chosen={node.slug === chosen}
            {...choosing}
          />
        ))}
    </svg>
  )
}
