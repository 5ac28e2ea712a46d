/**
 * Takes the focus to where the reader asked to go, without scrolling: the heading of the page, if
 * nowhere else. Whoever has turned to a dialog since is left there.
 */
export function moveFocus(target = document.querySelector<HTMLElement>('main h1')): void {
  if (!target || document.activeElement?.closest('dialog')) return
  if (!target.matches('a[href], summary, [tabindex]')) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
