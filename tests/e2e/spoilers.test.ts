import { beforeAll, describe, expect, test } from 'vitest'
import { type Base, filesIn, folderOf, planOf, textOf } from '#tests/support/built-site.ts'
import { createSpoilerFinder, spoilersIn } from '#tests/support/find-spoilers.ts'
import { leveledTexts } from '#tests/support/leveled-texts.ts'
import { headText, visibleText } from '#tests/support/visible-text.ts'

const BASE: Base = '/'
const folder = () => folderOf(BASE)

interface BuiltPage {
  address: string
  html: string
}

let pages: BuiltPage[]
let find: (text: string) => string[]

beforeAll(async () => {
  const plan = await planOf(folder())
  pages = plan.pages.map((address) => ({ address, html: textOf(folder(), `${address}index.html`) }))
  const shards = filesIn(folder(), 'data/*.json').filter((name) => !name.includes('schema'))
  const texts = shards.flatMap((name) => leveledTexts(JSON.parse(textOf(folder(), name))))
  find = createSpoilerFinder(spoilersIn(texts))
})

function leaksIn(textOfPage: (html: string) => string) {
  return pages.flatMap(({ address, html }) =>
    find(textOfPage(html)).map((spoiler) => `/${address}: ${spoiler}`),
  )
}

describe('with every fold closed', () => {
  test('no page shows what gives something away', () => {
    expect(leaksIn(visibleText)).toEqual([])
  })

  test('no page gives anything away in its title, its description or its card', () => {
    expect(pages.filter(({ html }) => headText(html).length < 20)).toEqual([])
    expect(leaksIn(headText)).toEqual([])
  })
})

describe('a planted spoiler is found', () => {
  test('on every page whose folds are open', () => {
    const folded = pages.filter(({ html }) => html.includes('<details'))
    const open = folded.filter(({ html }) => {
      const opened = html.replaceAll('<details', '<details open=""')
      return find(visibleText(opened)).length > 0
    })
    expect(open.length).toBeGreaterThan(folded.length / 2)
  })

  test('in a title, a description and a card', () => {
    const [spoiler = ''] = spoilersIn(
      pages
        .flatMap(({ html }) => find(visibleText(html.replaceAll('<details', '<div'))))
        .map((text) => ({ level: 1, text, path: '' })),
    )
    const plant = (html: string) => find(headText(html))
    expect(plant(`<title>${spoiler}</title>`)).toEqual([spoiler])
    expect(plant(`<meta name="description" content="Now: ${spoiler}."/>`)).toEqual([spoiler])
    expect(plant(`<meta property="og:title" content="${spoiler}"/>`)).toEqual([spoiler])
  })
})
