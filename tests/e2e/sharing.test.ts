import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { WIKI_TRACE } from '#model/wiki-trace.ts'
import { recordsOf } from '#tests/support/built-records.ts'
import { BASES, filesIn, folderOf, planOf, textOf } from '#tests/support/built-site.ts'
import { spoilerWords, spoilerWordsIn } from '#tests/support/find-spoiler-words.ts'
import { leveledTexts } from '#tests/support/leveled-texts.ts'
import { createCardMeter, lettersWithoutShape } from '#tests/support/measure-cards.ts'
import { readPage, type SharedPage, sharedPages } from '#tests/support/shared-pages.ts'

const WORDED = ['description', 'og:title', 'og:description', 'og:image:alt', 'og:site_name']

const TOLD = [
  ...WORDED,
  'canonical',
  'og:url',
  'og:type',
  'og:locale',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'twitter:card',
]

/** What the heaviest card may weigh, in bytes. */
const HEAVIEST = 32_000

function tagOf({ tags }: SharedPage, name: string): string {
  return tags.get(name) ?? ''
}

function cardFile(page: SharedPage, site: string): string {
  const image = tagOf(page, 'og:image')
  return image.startsWith(site) ? image.slice(site.length) : `not below ${site}: ${image}`
}

describe.each(BASES)('every page below %s, read by those who run no scripts,', (base) => {
  const site = `http://localhost${base}`
  let pages: SharedPage[]

  beforeAll(async () => {
    pages = await sharedPages(base)
  })

  test('says what others need to show it', () => {
    expect(pages.length).toBeGreaterThan(20)
    const silent = pages.flatMap((page) =>
      TOLD.filter((name) => tagOf(page, name) === '').map((name) => `/${page.address} ${name}`),
    )
    expect(silent).toEqual([])
  })

  test('names its own address', () => {
    for (const page of pages) {
      expect(tagOf(page, 'canonical')).toBe(site + page.address)
      expect(tagOf(page, 'og:url')).toBe(site + page.address)
    }
  })

  test('has a card that is there, a PNG of the size it names', () => {
    for (const page of pages) {
      const png = readFileSync(join(folderOf(base), cardFile(page, site)))
      expect(png.toString('latin1', 1, 4)).toBe('PNG')
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String)
      expect(size).toEqual([tagOf(page, 'og:image:width'), tagOf(page, 'og:image:height')])
    }
  })

  test('has a card of its own, and no other card is published', () => {
    const shown = pages.map((page) => cardFile(page, site)).toSorted()
    expect(filesIn(folderOf(base), 'cards/*')).toEqual(shown)
    const heavy = shown.filter((file) => statSync(join(folderOf(base), file)).size > HEAVIEST)
    expect(heavy).toEqual([])
  })

  test('is shown by the addresses that lead to it', async () => {
    const { redirects } = await planOf(folderOf(base))
    const byAddress = new Map(pages.map((page) => [page.address, page]))
    expect(redirects.length).toBeGreaterThan(0)
    for (const { from, to } of redirects) {
      const { tags } = readPage(from, textOf(folderOf(base), `${from}index.html`))
      const target = byAddress.get(to.replace(/#.*$/, ''))
      for (const name of ['og:title', 'og:image', 'og:url']) {
        expect([from, tags.get(name)]).toEqual([from, target?.tags.get(name)])
      }
    }
  })
})

describe('what a page says of itself', () => {
  let pages: SharedPage[]
  let words: Set<string>

  beforeAll(async () => {
    pages = await sharedPages('/')
    const folder = folderOf('/')
    const records = (await recordsOf(folder)).map(([, record]) => record)
    const shards = filesIn(folder, 'data/*.json').filter((name) => !name.includes('schema'))
    words = spoilerWords({
      texts: shards.flatMap((name) => leveledTexts(JSON.parse(textOf(folder, name)))),
      names: records.flatMap((record) => {
        if (record.record === 'redirect') return []
        return record.record === 'page' ? record.title : record.label
      }),
    })
  })

  function told(page: SharedPage): string {
    return [page.title, ...WORDED.map((name) => tagOf(page, name))].join(' ')
  }

  test('has a length that search engines show', () => {
    const lengths = pages.flatMap((page) => [
      ...(page.title.length > 70 ? [`/${page.address} title: ${page.title}`] : []),
      ...(/^.{50,200}$/su.test(tagOf(page, 'description'))
        ? []
        : [`/${page.address} description: ${tagOf(page, 'description')}`]),
    ])
    expect(lengths).toEqual([])
  })

  test.for(['og:title', 'description'])('is said of no other page: %s', (name) => {
    const alike = Map.groupBy(pages, (page) => tagOf(page, name))
    const shared = [...alike].filter(([, those]) => those.length > 1).map(([text]) => text)
    expect(shared).toEqual([])
  })

  test('holds no word that is only said where something is given away', () => {
    expect(words.size).toBeGreaterThan(100)
    const spoilt = pages.flatMap((page) =>
      spoilerWordsIn(told(page), words).map((word) => `/${page.address} ${word}`),
    )
    expect(spoilt).toEqual([])
  })

  test('would be found to hold one', () => {
    const [word = ''] = words
    const html = `<meta name="description" content="Now she knows: ${word}.">`
    expect(spoilerWordsIn(told(readPage('', html)), words)).toEqual([word])
  })

  test('fits its card, in letters that its face has', async () => {
    const measure = await createCardMeter()
    for (const page of pages) {
      const title = tagOf(page, 'og:title')
      const line = tagOf(page, 'description')
      const wiki = tagOf(page, 'og:site_name')
      const card = await measure({ title, line, wiki, trace: WIKI_TRACE, language: 'en' })
      expect(card.title.lines.join('').trim()).toBe(title)
      expect(card.line.bottom).toBeLessThan(card.wiki.top)
    }
    const letters = new Set(
      pages.flatMap((page) => [...(tagOf(page, 'og:description') + page.title)]),
    )
    expect(await lettersWithoutShape(letters)).toEqual([])
  })
})

test('a page that is not there has no card', () => {
  expect(existsSync(join(folderOf('/'), '404.html'))).toBe(true)
  expect(readPage('404/', textOf(folderOf('/'), '404.html')).tags.has('og:image')).toBe(false)
})
