/** The closed fold that is all there is to see at a place on the page, if it is one. */
export function closedFold(place: Element | null): HTMLDetailsElement | undefined {
  let at = place
  while (at && !(at instanceof HTMLDetailsElement)) {
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  return at?.matches('.fold:not([open])') ? at : undefined
}
