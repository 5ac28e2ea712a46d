/** Takes the focus to where the reader asked to go: the anchor, or the heading of the page. */
export function moveFocus(hash = ''): void {
  const target = document.getElementById(hash) ?? document.querySelector<HTMLElement>('main h1')
  if (!target) return
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1')
  target.focus({ preventScroll: true })
}
