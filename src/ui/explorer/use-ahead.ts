import { useState } from 'react'

/**
 * What was just asked for, shown at once; it gives way as soon as anything else is settled,
 * whether that is what was asked for or not.
 */
export function useAhead<S>(settled: S): [S, (next: S) => void] {
  const [ahead, setAhead] = useState<{ over: S; asked: S }>()
  const current = ahead && Object.is(ahead.over, settled) ? ahead.asked : settled
  return [current, (asked) => setAhead({ over: settled, asked })]
}
