/** A copy of an element with all it holds, folds as they stand, and without its addresses. */
export function copyOf(element: Element): Element {
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) throw new TypeError('An element was copied into something else.')
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id')
  return copy
}
