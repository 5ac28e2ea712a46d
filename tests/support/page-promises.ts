import { beforeAll, expect, test } from 'vitest'
import { type Base, useServedSite } from './built-site.ts'
import {
  observeScripted,
  observeUnscripted,
  type ScriptedPage,
  type UnscriptedPage,
} from './observe-pages.ts'
import { useBrowser } from './use-browser.ts'

/** Defines the tests of what every page keeps, with scripts and without, for some pages of a base. */
export function testPagePromises(base: Base, visited: () => Promise<string[]>): void {
  const { url } = useServedSite(base)
  const browser = useBrowser()
  let unscripted: UnscriptedPage[]
  let scripted: ScriptedPage[]
  const compare = <K extends keyof ScriptedPage>(key: K) =>
    scripted.map((page) => [page.address, page[key]])

  beforeAll(async () => {
    const tour = { base, browser, url, addresses: await visited() }
    unscripted = await observeUnscripted(tour)
    scripted = await observeScripted(tour)
  }, 900_000)

  test('has one heading and its text without scripts', () => {
    expect(unscripted.filter(({ headings }) => headings !== 1)).toEqual([])
    expect(unscripted.filter(({ text }) => text.length < 20)).toEqual([])
  })

  test('unfolds without scripts', () => {
    expect(unscripted.filter(({ stuckFolds }) => stuckFolds > 0)).toEqual([])
  })

  test('is parsed as it is written', () => {
    expect(compare('parsed')).toEqual(compare('written'))
  })

  test('keeps its text when the app takes over', () => {
    expect(compare('text')).toEqual(compare('servedText'))
    expect(scripted.filter(({ text }) => text.length < 20)).toEqual([])
  })

  test('keeps every node when the app takes over', () => {
    const changed = scripted.filter(({ lostNodes, madeNodes }) => lostNodes + madeNodes > 0)
    expect(changed.map(({ address }) => address)).toEqual([])
  })

  test('preloads the data that the app asks for, which comes once', () => {
    expect(compare('preloaded')).toEqual(compare('asked'))
  })

  test('names all the scripts that it needs to be taken over', () => {
    expect(compare('run')).toEqual(compare('named'))
  })
}
