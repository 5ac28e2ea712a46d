/** A dialog that has just been closed holds the focus until the browser draws again. */
function isInOpenDialog(element: Element | null): boolean {
  return (element?.closest('dialog')?.getClientRects().length ?? 0) > 0
}

/**
 * Takes the focus to where the reader asked to go, without scrolling: the heading of the page, if
 * nowhere else. Whoever has turned to a dialog since is left there.
 */
export function moveFocus(target = document.querySelector<HTMLElement>('main h1')): void {
  if (!target || isInOpenDialog(document.activeElement)) return
  if (!target.matches('a[href], summary, [tabindex]')) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
