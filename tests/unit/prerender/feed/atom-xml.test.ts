import { describe, expect, test } from 'vitest'
import type { ChangedPage, ChangeList } from '#model/change.ts'
import { atomXml } from '#prerender/feed/atom-xml.ts'
import { feedEntries } from '#prerender/feed/feed-entries.ts'
import { xmlFaults } from '#tests/support/xml-faults.ts'

const WIKI = {
  name: 'Tom & <Jerry>',
  tagline: '',
  language: 'en',
  url: 'https://a.example/x/',
  notice: '',
  horizon: { steps: 4, after: 'After part {n}', last: 'After the end', upTo: '', all: '' },
}

const FACT = {
  part: 'fact',
  how: 'added',
  fragment: 'age',
  text: 'Age: 21 & up',
  level: 0,
} as const

function page(address: string, rest: Partial<ChangedPage> = {}): ChangedPage {
  return { address, title: 'Ada', how: 'edited', parts: [FACT], gone: [], ...rest }
}

function entriesOf(changes: ChangeList['changes']) {
  return feedEntries({ changes }, WIKI, new Set(['', 'ada/', 'bea/']))
}

const DAY = { date: '2020-02-04', summary: 'Ada is <new>.', pages: [page('ada/'), page('gone/')] }

describe('the entries', () => {
  test('are one for the day and one for each page, each under an id that stays', () => {
    expect(entriesOf([DAY]).map(({ id, title, url }) => [id, title, url])).toEqual([
      ['tag:a.example,2020-02-04:/x/', 'Ada is <new>.', 'https://a.example/x/'],
      ['tag:a.example,2020-02-04:/x/ada/', 'Ada: 1 change', 'https://a.example/x/ada/'],
      ['tag:a.example,2020-02-04:/x/gone/', 'Ada: 1 change', undefined],
    ])
  })

  test('link to each part that is there to be seen', () => {
    const [, ada, gone] = entriesOf([DAY])
    expect(ada?.html).toBe(
      '<ul><li><a href="https://a.example/x/ada/#age">New: Age: 21 &amp; up</a></li></ul>',
    )
    expect(gone?.html).toBe('<ul><li>New: Age: 21 &amp; up</li></ul>')
  })

  test('open with what a new page is about', () => {
    const added = page('bea/', { how: 'added', description: 'Bea sings.', parts: [] })
    const [, bea] = entriesOf([{ ...DAY, pages: [added] }])
    expect(bea).toMatchObject({ title: 'New page: Ada', html: '<p>Bea sings.</p>' })
  })

  test('are fifty at most', () => {
    const pages = Array.from({ length: 60 }, (_, number) => page(`p${number}/`))
    expect(entriesOf([{ ...DAY, pages }])).toHaveLength(50)
  })
})

describe('the feed', () => {
  test('is valid Atom', async () => {
    const xml = atomXml(entriesOf([DAY]), WIKI) ?? ''
    expect(await xmlFaults(xml, 'atom')).toEqual([])
    expect(xml).toContain('<updated>2020-02-04T00:00:00Z</updated>')
    expect(xml).toContain('<title>Changes to Tom &amp; &lt;Jerry&gt;</title>')
  })

  test('is found to be wrong without an id, or on a day that is none', async () => {
    const xml = atomXml(entriesOf([DAY]), WIKI) ?? ''
    expect(await xmlFaults(xml.replace(/<id>.*<\/id>/, ''), 'atom')).not.toEqual([])
    expect(await xmlFaults(xml.replace('2020-02-04T', '2020-02-40T'), 'atom')).not.toEqual([])
  })

  test('drops characters that XML cannot hold', () => {
    const xml = atomXml(entriesOf([{ ...DAY, summary: 'A\u0000\u0008\uffffda.' }]), WIKI)
    expect(xml).toContain('<title>Ada.</title>')
  })

  test('is not there while there is nothing to tell', () => {
    expect(atomXml([], WIKI)).toBeUndefined()
  })
})
