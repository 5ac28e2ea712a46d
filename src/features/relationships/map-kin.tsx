import type { RelationshipMap } from '#model/map-record.ts'
import { kinTraceId } from './map-traces.tsx'
import type { LayoutName } from './shown-ties.ts'

interface MapKinProps {
  map: RelationshipMap
  layout: LayoutName
}

/** The large figures behind those who are kin. */
export function KinFigures({ map, layout }: MapKinProps) {
  return map[layout].kin.map(({ name, x, y, r }) => {
    const index = map.kin.findIndex((kin) => kin.name === name)
    const at = { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
    return index < 0 ? null : (
      <use key={name} className="map-kin" href={`#${kinTraceId(index)}`} {...at} />
    )
  })
}

/** What they are called, where there is room for it. */
export function KinNames({ map, layout }: MapKinProps) {
  return map[layout].kin.map(({ name, label }) =>
    label && map.kin.some((kin) => kin.name === name) ? (
      <text key={name} className="map-kin-name" textAnchor="middle" {...label}>
        {name}
      </text>
    ) : null,
  )
}
