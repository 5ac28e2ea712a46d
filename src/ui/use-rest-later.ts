import { useDeferredValue, useState } from 'react'

/** As many as fill a large screen. */
const AT_ONCE = 60

/**
 * The first of a long list whenever another list is to be shown, and all of it as soon as those are:
 * who narrows down thousands of entries does not wait for what is far below.
 */
export function useRestLater<E>(entries: readonly E[]): readonly E[] {
  const [known, setKnown] = useState(entries)
  const isKnown =
    known.length === entries.length && entries.every((entry, at) => entry === known[at])
  if (!isKnown) setKnown(entries)
  const current = isKnown ? known : entries
  const shown = useDeferredValue(current)
  return shown === current || current.length <= AT_ONCE ? current : current.slice(0, AT_ONCE)
}
