import { createCardKey } from './card-key.ts'
import { readCardFonts } from './card-fonts.ts'
import type { Card } from './card.ts'
import { createCardPainter } from './create-card-painter.ts'
import { writeCards } from './write-cards.ts'

interface GatherCardsInput {
  outDir: string
  cacheDir: string
}

export interface CardGathering {
  /** Says which file will show the card; its name changes with the picture. */
  add: (card: Card) => string
  /** Writes all that were added, and says how many were new. */
  write: () => Promise<number>
}

/** Names cards at once, while pages are written, and draws them together at the end. */
export async function gatherCards({ outDir, cacheDir }: GatherCardsInput): Promise<CardGathering> {
  const fonts = await readCardFonts()
  const keyOf = await createCardKey(fonts)
  const cards = new Map<string, Card>()
  return {
    add(card) {
      const name = `${keyOf(card)}.png`
      cards.set(name, card)
      return name
    },
    write: () =>
      writeCards({ cards, outDir, cacheDir, createPainter: () => createCardPainter(fonts) }),
  }
}
