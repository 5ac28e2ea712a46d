import { useDeferredValue, useLayoutEffect, useRef } from 'react'

interface MarkNoteProps {
  mark: HTMLElement
  text: string
}

/** A few words beside a mark, which a screen reader hears as well. */
export function MarkNote({ mark, text }: MarkNoteProps) {
  const note = useRef<HTMLOutputElement>(null)
  const said = useDeferredValue(text, '')

  useLayoutEffect(() => {
    const shown = note.current
    shown?.showPopover({ source: mark })
    return () => shown?.hidePopover()
  }, [mark])

  return (
    <output ref={note} popover="manual" className="mark-note">
      {said}
    </output>
  )
}
