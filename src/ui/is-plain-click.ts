/** A click that asks for nothing but to follow the link: no key held, no other button, not taken yet. */
export function isPlainClick(event: MouseEvent): boolean {
  const withKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !withKey && !event.defaultPrevented
}
