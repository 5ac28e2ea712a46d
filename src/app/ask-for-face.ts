/** Milliseconds from asking for a page to its head; where it takes longer, a font comes too late. */
const SOON = 150

function waited(): number {
  const [page] = performance.getEntriesByType('navigation')
  const asked = page instanceof PerformanceNavigationTiming ? page.requestStart : 0
  return performance.now() - asked
}

/**
 * Asks for the display face where it will be there in time to be shown. A heading waits for it for a
 * tenth of a second and never changes its face, so that on a slow line all that came of it would be
 * a later page: headings are set in a face of the reader's own there.
 */
export function askForFace(document: Document): void {
  const preload = document.querySelector<HTMLLinkElement>('link[as=font]')
  if (!preload) return
  if (waited() < SOON) preload.media = 'all'
  else document.documentElement.dataset.face = 'own'
}
