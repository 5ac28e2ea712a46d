/** Takes the focus to where the reader asked to go, without scrolling: the heading of the page, if nowhere else. */
export function moveFocus(target = document.querySelector<HTMLElement>('main h1')): void {
  if (!target) return
  if (!target.matches('a[href], summary, [tabindex]')) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
