/** What stands within, besides the number that it goes by. */
function onlyPart({ children }: Element): Element | undefined {
  const [first, ...others] = [...children].filter((child) => !child.matches('.eyebrow'))
  return others.length === 0 ? first : undefined
}

/** The closed fold that is all there is to see at a place on the page, if it is one. */
export function closedFold(place: Element | null): HTMLDetailsElement | undefined {
  let at = place ?? undefined
  while (at && !(at instanceof HTMLDetailsElement)) at = onlyPart(at)
  return at?.matches('.fold:not([open])') ? at : undefined
}
