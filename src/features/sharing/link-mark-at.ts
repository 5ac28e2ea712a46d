const LINK_MARKS = 'main :is(.link-mark, :is(h2, h3) a[href^="#"])'

/** The mark, if any, that something on the page belongs to: a sign in a row, or the link of a heading. */
export function linkMarkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLAnchorElement>(LINK_MARKS) ?? undefined
}

/** All marks that are to be seen, in the order of the page. */
export function linkMarksIn(document: Document): HTMLAnchorElement[] {
  const marks = document.querySelectorAll<HTMLAnchorElement>(LINK_MARKS)
  return [...marks].filter((mark) => mark.checkVisibility())
}

/** What a mark leads to, in words: those of the heading, or of the row. */
export function partOf(mark: HTMLAnchorElement): string {
  return mark.ariaLabel?.replace(/^[^:]*: /, '') ?? mark.textContent
}
