import type { RelationshipMap } from '#model/map-record.ts'
import { tracePath } from '#model/trace-path.ts'

interface MapTracesProps {
  map: RelationshipMap
}

/** What both layouts refer to the figure of a character by. */
export function traceId(slug: string): string {
  return `map-trace-${slug}`
}

/** What they refer to the figure of a kin by, which has no slug. */
export function kinTraceId(index: number): string {
  return `map-kin-${index}`
}

/** The figures that both layouts of the map draw, each written down once. */
export function MapTraces({ map }: MapTracesProps) {
  return (
    <svg className="absolute size-0" aria-hidden="true">
      <defs>
        {map.characters.map(({ page, trace }) => (
          <symbol key={page.slug} id={traceId(page.slug)} viewBox="0 0 100 100">
            <path
              id={`${traceId(page.slug)}-line`}
              className="map-line"
              d={tracePath(trace, 100)}
            />
            <use
              href={`#${traceId(page.slug)}-line`}
              className="map-second-line"
              transform="translate(-1.75 -1.75) scale(1.035)"
            />
          </symbol>
        ))}
        {map.kin.map(({ name, trace }, index) => (
          <symbol key={name} id={kinTraceId(index)} viewBox="0 0 100 100">
            <path className="map-line" d={tracePath(trace, 100)} />
          </symbol>
        ))}
      </defs>
    </svg>
  )
}
