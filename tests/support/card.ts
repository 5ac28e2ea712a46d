import type { Card } from '#prerender/cards/card.ts'

/** A card of a page of the small wiki, save what is given. */
export function card(parts: Partial<Card> = {}): Card {
  return {
    title: 'Ada Brand',
    line: 'Ada Brand keeps a lighthouse.',
    trace: { lobes: 7, turns: 3, reach: 0.8 },
    wiki: 'Lampside',
    language: 'en',
    ...parts,
  }
}
