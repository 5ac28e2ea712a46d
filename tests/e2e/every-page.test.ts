import { beforeAll, describe, expect, test } from 'vitest'
import { BASES, folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import {
  observeScripted,
  observeUnscripted,
  type ScriptedPage,
  type UnscriptedPage,
} from '#tests/support/observe-pages.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

describe.each(BASES)('every page below %s', (base) => {
  const { url } = useServedSite(base)
  const browser = useBrowser()
  let unscripted: UnscriptedPage[]
  let scripted: ScriptedPage[]

  beforeAll(async () => {
    unscripted = await observeUnscripted({ base, browser, url })
    scripted = await observeScripted({ base, browser, url })
  }, 900_000)

  test('is visited', async () => {
    const { pages } = await planOf(folderOf(base))
    expect(unscripted.map(({ address }) => address)).toEqual(pages)
    expect(scripted.map(({ address }) => address)).toEqual(pages)
  })

  test('has one heading and its text without scripts', () => {
    expect(unscripted.filter(({ headings }) => headings !== 1)).toEqual([])
    expect(unscripted.filter(({ text }) => text.length < 20)).toEqual([])
  })

  test('unfolds without scripts', () => {
    expect(unscripted.filter(({ stuckFolds }) => stuckFolds > 0)).toEqual([])
  })

  test('is parsed as it is written', () => {
    const tags = (key: 'parsed' | 'written') => unscripted.map((page) => [page.address, page[key]])
    expect(tags('parsed')).toEqual(tags('written'))
  })

  test('keeps its text when the app takes over', () => {
    const texts = (pages: { address: string; text: string }[]) =>
      pages.map(({ address, text }) => [address, text])
    expect(texts(scripted)).toEqual(texts(unscripted))
  })

  test('keeps every node when the app takes over', () => {
    expect(scripted.filter(({ madeNodes }) => madeNodes > 0)).toEqual([])
  })

  test('preloads the data that the app asks for, which comes once', () => {
    const files = (key: 'asked' | 'preloaded') => scripted.map((page) => [page.address, page[key]])
    expect(files('preloaded')).toEqual(files('asked'))
  })
})
