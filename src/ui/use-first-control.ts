import type { RefObject } from 'react'
import { useRef } from 'react'

/** A form's place, and what takes the focus to its first control when a pressed button goes away. */
export function useFirstControl(): [RefObject<HTMLFieldSetElement | null>, () => void] {
  const form = useRef<HTMLFieldSetElement>(null)
  return [form, () => form.current?.querySelector<HTMLElement>('input, select')?.focus()]
}
