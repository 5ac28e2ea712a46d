import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeCards } from '#prerender/cards/write-cards.ts'
import { card } from '#tests/support/card.ts'

const CARDS = new Map(['Ada', 'Ben', 'Cleo', 'Dot'].map((title) => [title, card({ title })]))

const FEWER = new Map(['Cleo', 'Dot', 'Eve'].map((title) => [title, card({ title })]))

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'))
})

afterEach(() => rm(folder, { recursive: true }))

function write(site: string, cards = CARDS) {
  const paint = vi.fn(async ({ title }: { title: string }) => Buffer.from(`picture of ${title}`))
  const createPainter = vi.fn(async () => paint)
  const dirs = { outDir: join(folder, site), cacheDir: join(folder, 'cache') }
  return { paint, createPainter, written: writeCards({ cards, createPainter, ...dirs }) }
}

test('writes every card under its name, and keeps it', async () => {
  const { written } = write('site')
  expect(await written).toBe(4)
  expect(await readdir(join(folder, 'site'))).toEqual(['Ada', 'Ben', 'Cleo', 'Dot'])
  expect(await readdir(join(folder, 'cache'))).toEqual(['Ada', 'Ben', 'Cleo', 'Dot'])
  expect(await readFile(join(folder, 'site/Ben'), 'utf8')).toBe('picture of Ben')
})

test('makes nothing ready for drawing when all was drawn before', async () => {
  await write('site').written
  const { written, createPainter } = write('other')
  expect(await written).toBe(0)
  expect(createPainter).not.toHaveBeenCalled()
  expect(await readdir(join(folder, 'other'))).toEqual(['Ada', 'Ben', 'Cleo', 'Dot'])
})

test('draws only what is new, and writes only what is asked for', async () => {
  await write('site').written
  const { written, paint } = write('other', FEWER)
  expect(await written).toBe(1)
  expect(paint).toHaveBeenCalledOnce()
  expect(await readdir(join(folder, 'other'))).toEqual(['Cleo', 'Dot', 'Eve'])
})

test('gives whole cards to two builds at once', async () => {
  await Promise.all([write('site').written, write('other').written])
  for (const site of ['site', 'other']) {
    expect(await readFile(join(folder, site, 'Dot'), 'utf8')).toBe('picture of Dot')
  }
  expect(await readdir(join(folder, 'cache'))).toEqual(['Ada', 'Ben', 'Cleo', 'Dot'])
})
