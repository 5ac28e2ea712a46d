import { useDeferredValue, useState } from 'react'

/** As many as fill a large screen. */
const AT_ONCE = 60

interface Shown<E> {
  shown: readonly E[]
  /** Another whenever a long list gives way, which is sooner done as a whole than one by one. */
  round: number
}

/**
 * The first of a long list whenever another list is to be shown, and all of it as soon as those are:
 * who narrows down thousands of entries does not wait for what is far below.
 * @param isChosen whether the list is what a reader has just chosen; who comes back to one is to be
 * where they were, for which all of it has to be there
 */
export function useRestLater<E>(entries: readonly E[], isChosen: boolean): Shown<E> {
  const [known, setKnown] = useState({ entries, isChosen, round: 0 })
  const isKnown =
    known.entries.length === entries.length &&
    entries.every((entry, at) => entry === known.entries[at])
  const wasLong = known.entries.length > AT_ONCE
  const current = isKnown ? known : { entries, isChosen, round: known.round + Number(wasLong) }
  if (!isKnown) setKnown(current)
  const settled = useDeferredValue(current.entries)
  const isShort = current.entries.length <= AT_ONCE
  const isSettled = isShort || !current.isChosen || settled === current.entries
  return {
    shown: isSettled ? current.entries : current.entries.slice(0, AT_ONCE),
    round: current.round,
  }
}
