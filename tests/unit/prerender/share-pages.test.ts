import { expect, test } from 'vitest'
import type { WikiRecord } from '#model/bundle.ts'
import { WIKI_TRACE } from '#model/wiki-trace.ts'
import type { Card } from '#prerender/cards/card.ts'
import type { PageHead } from '#prerender/page-html.ts'
import { sharePages } from '#prerender/share-pages.ts'
import { pageRecord } from '#tests/support/page-record.ts'

const WIKI: WikiRecord = {
  name: 'Lampside',
  tagline: 'The wiki of The Lamp',
  language: 'en',
  url: 'https://lamp.example/w/',
  notice: '',
  horizon: { steps: 1, after: '', last: '', upTo: '', all: '' },
}

const RECORD = pageRecord({ trace: { lobes: 9, turns: 4, reach: 0.7 } })

function headOf(title: string, description: string): PageHead {
  return { title, metas: [{ name: 'description', content: description }], links: [] }
}

function sharing({ withCards = true } = {}) {
  const drawn: Card[] = []
  const cards = {
    add: (card: Card) => `${drawn.push(card)}.png`,
  }
  const records = new Map([[RECORD.address, RECORD]])
  const share = sharePages({ wiki: WIKI, records, cards: withCards ? cards : undefined })
  return { drawn, share }
}

function imageIn(tags: Record<string, string>[]): string | undefined {
  return tags.find(({ property }) => property === 'og:image')?.content
}

test('has a card drawn from what the page says of itself, with its own trace', () => {
  const { drawn, share } = sharing()
  const tags = share.tagsOf('characters/ada/', headOf('Ada · Lampside', 'Ada sings.'))
  expect(imageIn(tags)).toBe('https://lamp.example/w/cards/1.png')
  expect(drawn).toEqual([
    {
      title: 'Ada',
      line: 'Ada sings.',
      trace: RECORD.trace,
      wiki: 'Lampside',
      language: 'en',
    },
  ])
})

test('gives a page without a trace that of the wiki', () => {
  const { drawn, share } = sharing()
  share.tagsOf('sources/', headOf('Sources · Lampside', 'Every source.'))
  expect(drawn).toMatchObject([{ title: 'Sources', trace: WIKI_TRACE }])
})

test('says once what the wiki is on the card of home', () => {
  const { drawn, share } = sharing()
  share.tagsOf('', headOf('Lampside · The wiki of The Lamp', 'The wiki of The Lamp'))
  expect(drawn).toMatchObject([{ title: 'The wiki of The Lamp', line: '' }])
})

test('names no card where none are wanted', () => {
  const { share } = sharing({ withCards: false })
  const tags = share.tagsOf('characters/ada/', headOf('Ada · Lampside', 'Ada sings.'))
  expect(imageIn(tags)).toBeUndefined()
  expect(tags.length).toBeGreaterThan(0)
})
