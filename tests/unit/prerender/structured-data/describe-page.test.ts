import { beforeAll, describe, expect, test } from 'vitest'
import { FIXED } from '#model/address.ts'
import type { CompiledWiki } from '#prerender/compiled-wiki.ts'
import { describePage } from '#prerender/structured-data/describe-page.ts'
import { compiledWikiOf } from '#tests/support/compiled-wiki-of.ts'
import { jsonLdFaults } from '#tests/support/json-ld-faults.ts'
import { SMALL_WIKI } from '#tests/support/small-wiki.ts'

const WORDS = (SMALL_WIKI['wiki.yaml'] ?? '')
  .replace('work: { label: Work, facet: true }', 'work: { label: Work, schema: jobTitle }')
  .replace('group: Family }', 'group: Family, schema: sibling }')
  .replace('appearance: true }', 'appearance: true, schema: character }')

let compiled: CompiledWiki

beforeAll(async () => {
  compiled = await compiledWikiOf({ 'wiki.yaml': WORDS })
})

function graphAt(address: string) {
  const page = { address, title: 'Title', description: 'What it is.' }
  return describePage(page, true, compiled)['@graph']
}

const ID = 'http://localhost/'

describe('the words for a page', () => {
  test('say who a character is to others, and that it is made up', () => {
    expect(graphAt('characters/ada-brand/')[0]).toMatchObject({
      '@type': 'WebPage',
      '@id': `${ID}characters/ada-brand/`,
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      mainEntity: {
        '@type': 'Person',
        '@id': `${ID}characters/ada-brand/#thing`,
        name: 'Ada Brand',
        additionalType: expect.stringContaining('wikidata'),
        subjectOf: { '@type': 'TVSeries', name: 'The Lamp' },
        alternateName: ['Adda'],
        jobTitle: ['Keeper'],
        sibling: [{ '@type': 'Person', name: 'Ben Brand' }],
      },
    })
  })

  test('cite the sources of what is safe, the most cited first', () => {
    expect(graphAt('characters/ben-brand/')[0]).toMatchObject({
      citation: [
        {
          '@type': 'CreativeWork',
          '@id': `${ID}sources/gazette/#thing`,
          name: 'The Gazette',
          publisher: { '@type': 'Organization', name: 'The Gazette' },
          datePublished: '2021-05-03',
          mainEntityOfPage: `${ID}sources/gazette/`,
        },
      ],
    })
  })

  test('leave out what somebody appears in before that is safe', () => {
    expect(JSON.parse(JSON.stringify(graphAt('episodes/2/')[0]))).toMatchObject({
      mainEntity: {
        '@type': 'TVEpisode',
        episodeNumber: 2,
        partOfSeries: { '@id': `${ID}shows/the-lamp/#thing` },
      },
    })
    expect(JSON.stringify(graphAt('episodes/2/'))).not.toContain('"character"')
  })

  test('tell the series with its episodes and characters', () => {
    expect(graphAt('shows/the-lamp/')[0]).toMatchObject({
      mainEntity: {
        '@type': 'TVSeries',
        episode: [{ episodeNumber: 1 }, { episodeNumber: 2 }],
        character: [{ name: 'Ada Brand' }, { name: 'Ben Brand' }, { name: 'Dot Finch' }],
      },
    })
  })

  test('tell where a source itself can be read on its own page alone', () => {
    const url = 'https://echo.example/lamp'
    expect(graphAt('sources/echo/')[0]).toMatchObject({ mainEntity: { url, inLanguage: 'de-AT' } })
    expect(JSON.stringify(graphAt('people/ida-moor/'))).not.toContain(url)
  })

  test('lead the way from home', () => {
    expect(graphAt('characters/ada-brand/')[1]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Lampside', item: ID },
        { position: 2, name: 'Characters', item: `${ID}characters/` },
        { position: 3, name: 'Title', item: `${ID}characters/ada-brand/` },
      ],
    })
    expect(graphAt('')[1]).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: `${ID}search/?q={search_term_string}` } },
    })
  })

  test('number the safe entries of a list', () => {
    expect(graphAt('disagreements/')[0]).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: { numberOfItems: 2, itemListElement: [{ position: 1 }, { position: 2 }] },
    })
  })
})

describe('the validator', () => {
  test('finds nothing wrong on any page', async () => {
    const recorded = compiled.lists.addresses.entries.map(({ address }) => address)
    for (const address of [...FIXED, ...recorded]) {
      expect([address, await jsonLdFaults(graphAt(address))]).toEqual([address, []])
    }
  })

  test('finds a property, a type and a nested property that there is not', async () => {
    expect(
      await jsonLdFaults([
        { '@type': 'Person', name: 'Ada', actor: 'Ada' },
        { '@type': 'FictionalCharacter' },
        { '@type': 'WebPage', mainEntity: { '@type': 'TVSeries', episodeNumber: 2 } },
      ] as object[]),
    ).toHaveLength(3)
  })
})
