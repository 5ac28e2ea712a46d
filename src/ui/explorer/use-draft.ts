import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLatest } from '../use-latest.ts'

const PAUSE = 250

/** What comes before a click: drawing a box anew in the midst of one would undo it. */
const LEAVING = ['pointerdown', 'focusout', 'submit']

interface Typed {
  readonly q?: string
}

interface Draft<S> {
  /** The search as it will be once the typing has paused. */
  search: S
  type: (text: string) => void
  /** Sets another search at once, as an entry of its own in the history. */
  choose: (search: S) => void
}

/** Addresses hold text without the spaces that somebody who types on still needs. */
function settled(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? ''
}

/**
 * Text of a search as it is typed, handed on once the typing pauses or the reader turns to
 * something else. All that is typed in one go is one entry in the history. What comes from
 * elsewhere, such as the Back button, takes the place of the draft.
 */
export function useDraft<S extends Typed>(
  search: S,
  onSearch: (search: S, how: 'push' | 'replace') => void,
): Draft<S> {
  const [text, setText] = useState(search.q ?? '')
  /** What the address says, or will in a moment. */
  const handedOn = useRef(settled(search.q))
  /** What was handed on and has not come back as the address, oldest first. */
  const onTheWay = useRef<string[]>([])
  const goesOn = useRef(false)

  const handOn = () => {
    const q = settled(text)
    if (q === handedOn.current) return
    handedOn.current = q
    onTheWay.current.push(q)
    onSearch({ ...search, q }, goesOn.current ? 'replace' : 'push')
    goesOn.current = true
  }
  const now = useLatest(handOn)

  useLayoutEffect(() => {
    const q = settled(search.q)
    const own = onTheWay.current.indexOf(q)
    // A late address of our own, or one that it has overtaken, would undo what was typed since.
    onTheWay.current.splice(0, own < 0 ? Infinity : own + 1)
    if (own >= 0 || q === handedOn.current) return
    handedOn.current = q
    goesOn.current = false
    setText(search.q ?? '')
  }, [search.q])

  useEffect(() => {
    if (settled(text) === handedOn.current) return
    const stop = new AbortController()
    const timer = setTimeout(now, PAUSE)
    const leave = (event: Event) => {
      // What goes with the page that is left takes the focus nowhere.
      if (!(event instanceof FocusEvent) || event.relatedTarget) now()
    }
    const drop = () => {
      clearTimeout(timer)
      stop.abort()
    }
    // Whoever goes back before the pause would be brought forward again by it.
    addEventListener('popstate', drop, { capture: true, signal: stop.signal })
    for (const type of LEAVING) {
      document.addEventListener(type, leave, { capture: true, signal: stop.signal })
    }
    return drop
  }, [text, now])

  const choose = (next: S) => {
    handedOn.current = settled(next.q)
    goesOn.current = false
    setText(next.q ?? '')
    onSearch(next, 'push')
  }
  return { search: { ...search, q: text }, type: setText, choose }
}
