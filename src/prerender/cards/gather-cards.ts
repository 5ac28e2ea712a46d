import { readCardFonts } from './card-fonts.ts'
import { createCardKey } from './card-key.ts'
import type { Card } from './card.ts'

export interface CardGathering {
  /** Says which file will show the card; its name changes with the picture. */
  add: (card: Card) => string
  /** Hands over those that were added since, by the names of their files, to be drawn later. */
  take: () => [string, Card][]
}

/** Names cards at once, while pages are written; drawing them takes longer and can wait. */
export async function gatherCards(): Promise<CardGathering> {
  const keyOf = await createCardKey(await readCardFonts())
  let cards = new Map<string, Card>()
  return {
    add(card) {
      const name = `${keyOf(card)}.png`
      cards.set(name, card)
      return name
    },
    take() {
      const taken = [...cards]
      cards = new Map()
      return taken
    },
  }
}
