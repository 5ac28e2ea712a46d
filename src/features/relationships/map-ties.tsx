import { MapStroke } from './map-stroke.tsx'
import type { ShownTie } from './shown-ties.ts'

interface MapTiesProps {
  ties: readonly ShownTie[]
  kinds: readonly string[]
  seen: number
  /** Whose ties stand out, if not all do. */
  focus: string | undefined
}

/** The lines from one to another. */
export function MapTies({ ties, kinds, seen, focus }: MapTiesProps) {
  const stateOf = ({ from, to }: ShownTie) => {
    if (focus === undefined) return undefined
    return from === focus || to === focus ? 'near' : 'far'
  }
  return ties.map((tie) => (
    <MapStroke
      key={`${tie.group} ${tie.from} ${tie.to}`}
      path={tie.path}
      kind={kinds.indexOf(tie.group)}
      state={stateOf(tie)}
      level={tie.level}
      seen={seen}
    />
  ))
}
