import type { Arrival } from './arrival.ts'

/** Whether a reader has turned to something else since they came, and is not to be called back. */
export function hasGoneOn({ from }: Arrival, place: Element | null): boolean {
  const { activeElement, body } = document
  // What is taken away, such as a dialog that is closed, leaves the focus to the body.
  return ![from, place, body].includes(activeElement)
}
