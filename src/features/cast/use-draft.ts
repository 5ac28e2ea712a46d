import { useEffect, useRef, useState } from 'react'

const PAUSE = 250

/**
 * Text as it is typed, handed on once the typing pauses. A value that comes from elsewhere, such
 * as the Back button, takes the place of the draft.
 */
export function useDraft(value: string, onPause: (text: string) => void) {
  const [draft, setDraft] = useState(value)
  const handedOn = useRef(value)
  const latest = useRef(onPause)

  useEffect(() => {
    latest.current = onPause
  })

  useEffect(() => {
    if (value === handedOn.current) return
    handedOn.current = value
    setDraft(value)
  }, [value])

  useEffect(() => {
    if (draft === handedOn.current) return
    const timer = setTimeout(() => {
      handedOn.current = draft
      latest.current(draft)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [draft])

  return [draft, setDraft] as const
}
