import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from './card.ts'
import type { PaintCard } from './create-card-painter.ts'
import { inLanes } from '../in-lanes.ts'

interface WriteCardsInput {
  /** By the names of their files. */
  cards: ReadonlyMap<string, Card>
  outDir: string
  /** Keeps what was drawn for the next build. */
  cacheDir: string
  /** Only asked when something has to be drawn. */
  createPainter: () => Promise<PaintCard>
}

/** Writes a file for each card, says how many had to be drawn, and leaves those in the cache. */
export async function writeCards(input: WriteCardsInput): Promise<number> {
  const { cards, outDir, cacheDir, createPainter } = input
  await Promise.all([outDir, cacheDir].map((dir) => mkdir(dir, { recursive: true })))
  const kept = new Set(await readdir(cacheDir))
  const missing = [...cards].filter(([name]) => !kept.has(name))
  if (missing.length > 0) {
    const paint = await createPainter()
    await inLanes(missing, async ([name, card]) => {
      // Renamed when complete, since another build may be looking for the same.
      const draft = join(cacheDir, `${name}.${randomUUID()}`)
      await writeFile(draft, await paint(card))
      await rename(draft, join(cacheDir, name))
    })
  }
  await inLanes([...cards.keys()], (name) => copyFile(join(cacheDir, name), join(outDir, name)))
  return missing.length
}
