import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

function isLetter({ key }: KeyboardEvent): boolean {
  return key.length === 1
}

/**
 * What stands in a field that somebody else renders, from what was typed before this one came. A
 * letter is there at once; what follows from it is drawn when nothing more urgent is to be done, at
 * the latest before a key that moves or chooses.
 */
export function useFieldText(field: HTMLInputElement): string {
  const [text, setText] = useState(field.value)
  useEffect(() => {
    const read = () => setText(field.value)
    const readSoon = () => startTransition(read)
    const readNow = (event: KeyboardEvent) => !isLetter(event) && flushSync(read)
    readSoon()
    field.addEventListener('input', readSoon)
    field.addEventListener('keydown', readNow)
    return () => {
      field.removeEventListener('input', readSoon)
      field.removeEventListener('keydown', readNow)
    }
  }, [field])
  return text
}

/** Writes into a field as if it had been typed. */
export function setFieldText(field: HTMLInputElement, text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
