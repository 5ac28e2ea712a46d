import type { RelationshipMap } from '#model/map-record.ts'
import { KinFigures, KinNames } from './map-kin.tsx'
import { type Choosing, MapNode } from './map-node.tsx'
import { MapTies } from './map-ties.tsx'
import { type LayoutName, type ShownTie, touchedBy } from './shown-ties.ts'

/** What is looked at. */
export interface Look {
  seen: number
  /** Somebody, by a pointer, the focus or the address. */
  focus: string | undefined
  /** Somebody, by the address. */
  chosen: string | undefined
  /** Only one kind of tie. */
  kind: string | undefined
}

/** Written out, since the style of a first paint is for the classes that stand in the source. */
const CLASSES: Record<LayoutName, string> = { tall: 'map-tall', wide: 'map-wide' }

interface MapChartProps {
  map: RelationshipMap
  layout: LayoutName
  kinds: readonly string[]
  ties: readonly ShownTie[]
  look: Look
  choosing: Choosing
}

/** One layout of the map: the large figures of kin, the ties over them, and everybody on top. */
export function MapChart({ map, layout, kinds, ties, look, choosing }: MapChartProps) {
  const { width, height, text, leading, nodes } = map[layout]
  const { seen, focus, chosen, kind } = look
  const present = new Set(map.characters.map(({ page }) => page.slug))
  const near =
    focus === undefined && kind === undefined ? undefined : touchedBy(ties, { seen, focus })
  const stateOf = (slug: string) => {
    if (slug === focus) return 'focus'
    return near && (near.has(slug) ? 'near' : 'far')
  }
  return (
    <svg
      className={`map-chart ${CLASSES[layout]}`}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={text}
    >
      <g aria-hidden="true">
        <KinFigures map={map} layout={layout} />
        <MapTies ties={ties} kinds={kinds} seen={seen} focus={focus} />
        <KinNames map={map} layout={layout} />
      </g>
      {nodes
        .filter(({ slug }) => present.has(slug))
        .map((node) => (
          <MapNode
            key={node.slug}
            node={node}
            type={{ text, leading }}
            state={stateOf(node.slug)}
            chosen={node.slug === chosen}
            choosing={choosing}
          />
        ))}
    </svg>
  )
}
