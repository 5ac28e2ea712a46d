import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { gatherCards } from '#prerender/cards/gather-cards.ts'
import { card } from '#tests/support/card.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('names a card before it is drawn, and draws one once however many pages show it', async () => {
  const cards = await gatherCards({ outDir: folder, cacheDir: join(folder, 'cache') })
  const names = [card(), card({ title: 'Ben Brand' }), card()].map(cards.add)
  expect(names[2]).toBe(names[0])
  expect(await readdir(folder)).toEqual([])

  expect(await cards.write()).toBe(2)
  expect(await readdir(folder)).toEqual([...new Set(names), 'cache'].toSorted())
})
