/** How many patterns tell kinds of tie apart; with more kinds than that they come round again. */
const PATTERNS = 6

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
  const pattern = kind % PATTERNS
  const passed = level <= seen ? '' : undefined
  // SVG knows no `hidden`; the styles show what has been passed.
  const gate = level > 0 ? { display: 'none', 'data-level': level, 'data-passed': passed } : {}
  return (
    <g className={`map-tie map-tie-${pattern}`} data-state={state} {...gate}>
      <path d={path} />
      {pattern === 0 && <path d={path} className="map-tie-core" />}
    </g>
  )
}
