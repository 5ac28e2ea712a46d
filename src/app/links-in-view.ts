/** Of a page that leads to thousands, only the first are watched. */
const MOST_WATCHED = 200

/** Tells of links in the text as they come into view, each once; a closed fold keeps its own. */
export function watchLinksInView(
  document: Document,
  onView: (link: HTMLAnchorElement) => void,
): () => void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLAnchorElement)) continue
      observer.unobserve(target)
      onView(target)
    }
  })
  const links = [...document.querySelectorAll('main a[href]')]
  for (const link of links.slice(0, MOST_WATCHED)) observer.observe(link)
  return () => observer.disconnect()
}
