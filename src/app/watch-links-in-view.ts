/** Of a page that leads to thousands, only the first are watched. */
const MOST_WATCHED = 200

/** Tells of links in the text as they come into view and leave it; a closed fold keeps its own. */
export function watchLinksInView(
  onChange: (link: HTMLAnchorElement, isInView: boolean) => void,
): () => void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (target instanceof HTMLAnchorElement) onChange(target, isIntersecting)
    }
  })
  const links = [...document.querySelectorAll('main a[href]')]
  for (const link of links.slice(0, MOST_WATCHED)) observer.observe(link)
  return () => observer.disconnect()
}
