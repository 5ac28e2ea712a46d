import { expect, test } from 'vitest'
import type { WikiRecord } from '#model/bundle.ts'
import type { PageHead } from '#prerender/page-html.ts'
import { shareTags } from '#prerender/share-tags.ts'
import { pageRecord } from '#tests/support/page-record.ts'

const WIKI: WikiRecord = {
  name: 'Lampside',
  tagline: 'A wiki',
  language: 'en',
  url: 'https://lamp.example/w/',
  notice: '',
  horizon: { steps: 1, after: '', last: '', upTo: '', all: '' },
}

const HEAD: PageHead = {
  title: 'Ada · Lampside',
  metas: [{ name: 'description', content: 'Ada sings.' }],
  links: [{ rel: 'canonical', href: 'https://lamp.example/w/characters/ada/' }],
}

type Input = Parameters<typeof shareTags>[0]

function tagsOf(parts: Partial<Input> = {}): Record<string, string> {
  const tags = shareTags({
    head: HEAD,
    record: undefined,
    wiki: WIKI,
    image: undefined,
    ...parts,
  })
  return Object.fromEntries(
    tags.map(({ property, name, content = '' }) => [property ?? name, content]),
  )
}

test('repeats what the page says of itself, without the name of the wiki in its title', () => {
  expect(tagsOf()).toEqual({
    'og:title': 'Ada',
    'og:description': 'Ada sings.',
    'og:url': 'https://lamp.example/w/characters/ada/',
    'og:type': 'website',
    'og:site_name': 'Lampside',
    'og:locale': 'en_US',
    'twitter:card': 'summary',
  })
})

test('names the card with its size and its words', () => {
  const image = { url: 'https://lamp.example/w/cards/1.png', alt: 'Ada' }
  expect(tagsOf({ image })).toMatchObject({
    'og:image': 'https://lamp.example/w/cards/1.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Ada',
    'twitter:card': 'summary_large_image',
  })
})

test('tells a person from an article', () => {
  expect(tagsOf({ record: pageRecord() })).toMatchObject({ 'og:type': 'article' })
  const person = pageRecord({ kind: 'person' })
  expect(tagsOf({ record: person })).toMatchObject({ 'og:type': 'profile' })
})

test.for([
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['zh-Hant', 'zh_TW'],
] as const)('names the language %s as %s', ([language, locale]) => {
  expect(tagsOf({ wiki: { ...WIKI, language } })).toMatchObject({ 'og:locale': locale })
})
