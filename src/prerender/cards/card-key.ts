import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import type { Card } from './card.ts'
import { CARD_PALETTE } from './card-colours.ts'
import { layOutCard } from './lay-out-card.ts'

/** Grows when pixels are turned into a file in another way; nothing else sees that. */
const ENCODING = 1

export type KeyCard = (card: Card) => string

/** Makes ready what names a card after all that its picture is made from, without drawing it. */
export async function createCardKey(fonts: readonly Buffer[]): Promise<KeyCard> {
  const drawing = createHash('sha256')
  drawing.update(JSON.stringify([ENCODING, CARD_PALETTE, await libraryVersion()]))
  for (const font of fonts) drawing.update(font)
  return (card) =>
    drawing
      .copy()
      .update(JSON.stringify([card.language, layOutCard(card)]))
      .digest('hex')
      .slice(0, 32)
}

async function libraryVersion(): Promise<unknown> {
  const file = findPackageJSON('@takumi-rs/core', import.meta.url)
  if (!file) throw new Error('@takumi-rs/core is not installed')
  const { version }: { version?: unknown } = JSON.parse(await readFile(file, 'utf8'))
  return version
}
