/** Takes the reader to where they say how far they have come; it is never changed for them. */
export function focusHorizon(): void {
  const setting = document.querySelector<HTMLElement>('[data-setting="seen"]')
  setting?.scrollIntoView({ block: 'center' })
  setting?.focus({ preventScroll: true })
}
