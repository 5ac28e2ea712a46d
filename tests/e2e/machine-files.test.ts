import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { BASES, filesIn, folderOf, planOf, textOf } from '#tests/support/built-site.ts'
import { recordsOf } from '#tests/support/built-records.ts'
import { createSpoilerFinder, spoilersIn } from '#tests/support/find-spoilers.ts'
import { dataBlocksIn, jsonLdFaults } from '#tests/support/json-ld-faults.ts'
import { leveledTexts } from '#tests/support/leveled-texts.ts'
import { xmlFaults } from '#tests/support/xml-faults.ts'

interface Graph {
  '@graph': { '@type'?: string }[]
}

function graphsOf(folder: string, address: string): Graph[] {
  return dataBlocksIn(textOf(folder, `${address}index.html`)) as Graph[]
}

/** What of a Markdown text stands outside its quotations and its evidence. */
function openText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^(?:>|\[\^[^\]]*\]: After )/.test(line))
    .map((line) => line.replace(/\[\^[^\]]*\]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))
    .join('\n')
}

async function spoilerFinder(folder: string) {
  return createSpoilerFinder(spoilersIn(leveledTexts(await recordsOf(folder))))
}

describe.each(BASES)('what programs read below %s', (base) => {
  const url = `http://localhost${base}`

  test('is one valid block of data on every page, with the page as its subject', async () => {
    const folder = folderOf(base)
    const { pages } = await planOf(folder)
    const faults = new Set<string>()
    for (const address of pages) {
      const graphs = graphsOf(folder, address)
      expect(graphs).toHaveLength(1)
      const graph = graphs[0]?.['@graph'] ?? []
      expect(graph[0]).toMatchObject({ '@id': url + address })
      for (const fault of await jsonLdFaults(graph)) faults.add(`/${address}: ${fault}`)
    }
    expect([...faults]).toEqual([])
  })

  test('is a twin in Markdown and one in JSON of every page that tells of the story', async () => {
    const folder = folderOf(base)
    const { pages } = await planOf(folder)
    const twinned = pages.filter((address) => !['search/', 'licences/'].includes(address))
    for (const [type, file] of [
      ['text/markdown', 'index.md'],
      ['application/json', 'index.json'],
    ] as const) {
      expect(filesIn(folder, `**/${file}`)).toEqual(twinned.map((at) => at + file).toSorted())
      for (const address of twinned) {
        const link = `<link rel="alternate" type="${type}" href="${base}${address}${file}">`
        expect(textOf(folder, `${address}index.html`)).toContain(link)
      }
    }
  })

  test('are twins that keep to the schema they name', async () => {
    const folder = folderOf(base)
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema(JSON.parse(textOf(folder, 'data/schema.json')), `${url}data/schema.json`)
    for (const file of filesIn(folder, '**/index.json')) {
      const twin: { $schema?: string } = JSON.parse(textOf(folder, file))
      expect([file, ajv.validate(twin.$schema ?? '', twin), ajv.errors]).toEqual([file, true, null])
    }
    expect(ajv.validate(`${url}data/schema.json#/$defs/twin`, { record: 'page' })).toBe(false)
  })

  test('is a valid sitemap and a valid feed, whose entries lead to pages', async () => {
    const folder = folderOf(base)
    expect(await xmlFaults(textOf(folder, 'sitemap.xml'), 'sitemap')).toEqual([])
    const feed = textOf(folder, 'feed.xml')
    expect(await xmlFaults(feed, 'atom')).toEqual([])
    const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const { pages } = await planOf(folder)
    const links = [...feed.matchAll(/<link rel="alternate"[^>]*href="(.*?)"/g)]
    expect(
      links.map(([, at = '']) => at).filter((at) => !pages.includes(at.slice(url.length))),
    ).toEqual([])
    expect(textOf(folder, 'index.html')).toContain(`type="application/atom+xml"`)
  })

  test('is a guide for language models whose links lead somewhere', () => {
    const folder = folderOf(base)
    const links = [...textOf(folder, 'llms.txt').matchAll(/\]\((http:\/\/localhost[^)]*)\)/g)]
    const files = new Set(filesIn(folder))
    expect(links.length).toBeGreaterThan(10)
    expect(links.map(([, at = '']) => at.slice(url.length)).filter((at) => !files.has(at))).toEqual(
      [],
    )
  })
})

describe('what programs read without asking', () => {
  test('gives nothing of the story away', async () => {
    const folder = folderOf('/')
    const find = await spoilerFinder(folder)
    const { pages } = await planOf(folder)
    const leaks = (name: string, text: string) => find(text).map((spoiler) => `${name}: ${spoiler}`)
    const found = pages.flatMap((address) =>
      leaks(address, JSON.stringify(graphsOf(folder, address)).replace(/\\n/g, ' ')),
    )
    const twins = filesIn(folder, '**/index.md')
    found.push(...twins.flatMap((name) => leaks(name, openText(textOf(folder, name)))))
    for (const name of ['feed.xml', 'llms.txt']) found.push(...leaks(name, textOf(folder, name)))
    expect(found).toEqual([])
    // A spoiler would be found: below the lines that warn of them there are plenty.
    expect(
      find(textOf(folder, 'episodes/1/index.md').replace(/\[[^\]]*\]\([^)]*\)|\[\^[^\]]*\]/g, '')),
    ).not.toEqual([])
  })
})
