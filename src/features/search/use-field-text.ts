import { startTransition, useEffect, useState } from 'react'

/**
 * What stands in a field that somebody else renders, from what was typed before this one came. A
 * letter is there at once; what follows from it is drawn when nothing more urgent is to be done.
 */
export function useFieldText(field: HTMLInputElement): string {
  const [text, setText] = useState(field.value)
  useEffect(() => {
    const read = () => startTransition(() => setText(field.value))
    read()
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [field])
  return text
}

/** Writes into a field as if it had been typed. */
export function setFieldText(field: HTMLInputElement, text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
