function markFor({ id, parentElement }: Element): string {
  // What had another name before stands right within what has its name now.
  return [id, parentElement?.id ?? '']
    .filter((name) => name !== '')
    .map((name) => `a[href="#${CSS.escape(name)}"]`)
    .join()
}

/**
 * What a fragment is about: of a long part its heading, of a fold around several rows the row, else
 * the element that has the fragment.
 */
export function partAt(place: HTMLElement): HTMLElement {
  const mark = place.querySelector(markFor(place))
  if (place.matches('section, section > div')) {
    return mark?.closest<HTMLElement>('.heading-2, .heading-3') ?? place
  }
  return (place.matches('div') && mark?.closest<HTMLElement>('li, dd')) || place
}

/** What takes the focus for a part; it has to be short, for a screen reader says all of it. */
export function focusOf(part: HTMLElement): HTMLElement {
  const isShort = !part.matches('section, article, div')
  return isShort ? part : (part.querySelector<HTMLElement>('h1, h2, h3') ?? part)
}
