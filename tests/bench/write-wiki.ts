import type { Corpus, CorpusInline, CorpusPage } from './corpus.ts'

/** As many pages rest on one source as in the wiki itself. */
const PAGES_A_SOURCE = 10

const FOLDERS = { character: 'characters', actor: 'people', episode: 'episodes', event: 'topics' }

const WIKI = {
  name: 'Sampleton',
  tagline: 'A wiki of nothing, to be measured',
  language: 'en',
  url: 'http://localhost/',
  show: 'sampleton',
  notice: 'Made by chance.',
  horizon: { steps: '10', after: 'After {n}', last: 'After all', upTo: 'up to {n}', all: 'all' },
  unknowns: ['All of it.'],
  kinds: { character: 'All in it.', person: 'All who made it.', topic: 'All around it.' },
  properties: {
    role: { label: 'Role', facet: 'true' },
    family: { label: 'Family', facet: 'true' },
    occupation: { label: 'Occupation', facet: 'true' },
    season: { label: 'Season', facet: 'true' },
    number: { label: 'Number' },
    first: { label: 'First appearance' },
  },
  relations: { actor: { label: 'Played by', inverse: 'Plays', group: 'Cast' } },
}

const SHOW = `---
title: Sampleton
---
Sampleton is a made-up series. [@annual-0:1]
`

interface Place {
  source: string
  /** The number of its first statement about this page. */
  from: number
}

/** Where a page is found, by its slug. */
export function addressesOf({ pages }: Pick<Corpus, 'pages'>): Map<string, string> {
  let episodes = 0
  return new Map(
    pages.map(({ kind, slug }) => {
      if (kind === 'episode') episodes += 1
      const folder = kind === 'event' ? '' : `${FOLDERS[kind]}/`
      return [slug, `${folder}${kind === 'episode' ? episodes : slug}/`]
    }),
  )
}

/** A corpus as seeds of a wiki: texts by their path below `seeds/`. */
export function writeWiki(corpus: Corpus): Map<string, string> {
  const pages = withoutTwins(corpus.pages)
  const addresses = addressesOf({ pages })
  const files = new Map([
    ['wiki.yaml', JSON.stringify({ ...WIKI, featured: pages.slice(0, 6).map(({ slug }) => slug) })],
    ['shows/sampleton.md', SHOW],
    ['addresses.lock', ''],
  ])
  for (let first = 0; first < pages.length; first += PAGES_A_SOURCE) {
    const source = `annual-${first / PAGES_A_SOURCE}`
    const group = pages.slice(first, first + PAGES_A_SOURCE)
    const statements: [number, object][] = []
    for (const page of group) {
      const place = { source, from: statements.length + 1 }
      for (const { text } of page.cites) {
        statements.push([statements.length + 1, statementOf(text, page.slug)])
      }
      files.set(`${FOLDERS[page.kind]}/${page.slug}.md`, pageFile(page, place, addresses))
    }
    files.set(`sources/${source}.yaml`, sourceFile(source, statements))
  }
  return files
}

/** A name that two pages go by leads to neither, so it stays with the first. */
function withoutTwins(pages: readonly CorpusPage[]): CorpusPage[] {
  const names = new Set(pages.map(({ title }) => title))
  return pages.map((page) => {
    const aliases = page.aliases.filter((name) => !names.has(name) && names.add(name))
    return { ...page, aliases }
  })
}

function statementOf(text: string, slug: string): object {
  return { says: `${text}.`, stance: 'fact', about: [slug], until: '0', confidence: 'high' }
}

function sourceFile(source: string, statements: [number, object][]): string {
  return JSON.stringify({
    label: `The ${source}`,
    publisher: 'The Annual',
    date: '2021-05-03',
    origin: 'supplementary',
    url: `https://example.org/${source}`,
    grade: 'B',
    statements: Object.fromEntries(statements),
  })
}

function pageFile(page: CorpusPage, place: Place, addresses: Map<string, string>): string {
  const { title, aliases, infobox, sections, summary } = page
  const cites = [cite(place, 1)]
  const { actor, ...facts } = infobox
  const front = {
    title,
    ...(page.kind === 'episode' && { number: addresses.get(page.slug)?.match(/\d+/)?.[0] }),
    aliases: aliases.map((name) => ({ name, cites })),
    facts: Object.entries(facts).map(([property, value]) => ({
      property,
      value: addresses.has(value) ? `[[${value}]]` : value,
      cites,
    })),
    relations: actor ? [{ type: 'actor', page: actor, cites }] : [],
  }
  const text = sections.map(
    ({ head, paras }) =>
      `## ${head}\n\n${paras.map((inlines) => paragraph(inlines, place)).join('\n\n')}\n`,
  )
  const lead = summary.replace(/\.(?= |$)/g, `. [@${cite(place, 1)}]`)
  return `---\n${JSON.stringify(front)}\n---\n${lead}\n\n${text.join('\n')}`
}

function cite({ source, from }: Place, number: number): string {
  return `${source}:${from + number - 1}`
}

/** A sentence that names no source rests on the one that was named last, as all of ours name one. */
function paragraph(inlines: CorpusInline[], place: Place): string {
  let last = 1
  let open = false
  const close = () => (open ? ` [@${cite(place, last)}] ` : '')
  const parts = inlines.map((inline) => {
    if (typeof inline === 'object' && 'cite' in inline) {
      last = inline.cite
      return ''
    }
    if (typeof inline === 'object') return `[[${inline.to}|${inline.text}]]`
    if (inline === ' ') {
      const end = close()
      open = false
      return end
    }
    open = true
    return inline
  })
  return `${parts.join('')}${close()}`.trim()
}
