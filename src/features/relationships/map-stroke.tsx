/** What tells kinds of tie apart; with more kinds than patterns they come round again. */
const PATTERNS = ['map-tie-0', 'map-tie-1', 'map-tie-2', 'map-tie-3', 'map-tie-4', 'map-tie-5']

interface MapStrokeProps {
  path: string
  /** Place of its kind among all kinds. */
  kind: number
  state?: 'near' | 'far' | undefined
  /** From where in the story on it shows; 0 for everybody. */
  level?: number
  seen?: number
}

/** A line in the pattern of its kind, once the reader has come to it. */
export function MapStroke({ path, kind, state, level = 0, seen = 0 }: MapStrokeProps) {
  const pattern = kind % PATTERNS.length
  const passed = level <= seen ? '' : undefined
  // SVG knows no `hidden`; the styles show what has been passed.
  const gate = level > 0 ? { display: 'none', 'data-level': level, 'data-passed': passed } : {}
  return (
    <g className={`map-tie ${PATTERNS[pattern]}`} data-state={state} {...gate}>
      <path d={path} />
      {pattern === 0 && <path d={path} className="map-tie-core" />}
    </g>
  )
}
