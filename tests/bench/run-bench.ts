import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { chromiumOptions } from '#tests/support/chromium-options.ts'
import { serveCompressed } from '#tests/support/serve-compressed.ts'
import { buildWiki, writeSeeds } from './build-wiki.ts'
import type { Corpus } from './corpus.ts'
import { drawGrowth, type Sized } from './draw-growth.ts'
import { makeCorpus } from './make-corpus.ts'
import { measureEdit } from './measure-edit.ts'
import { type Figures, measureNavigation, measureVisit } from './measure-reading.ts'
import { measureFilter, measureSearch } from './measure-search.ts'
import { openProfiled, type Profile } from './open-profiled.ts'
import { medians, printFigures } from './print-figures.ts'
import { rareWord } from './rare-word.ts'
import { writeLimit } from './write-limit.ts'
import { addressesOf } from './write-wiki.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '30,1000' },
    runs: { type: 'string', default: '5' },
    /** A file as the harness for other engines writes it, in place of what we make up. */
    corpus: { type: 'string' },
    /** A folder for the figures and for drawings of how they grow. */
    out: { type: 'string' },
  },
})

interface Subject {
  root: string
  isApp: boolean
}

async function tour(
  browser: Browser,
  corpus: Corpus,
  { root, isApp }: Subject,
  profile: Profile,
): Promise<Figures> {
  const site = await serveCompressed(root)
  const { start, link, search } = corpus.probe
  const addresses = addressesOf(corpus)
  const addressOf = (slug: string) => addresses.get(slug) ?? ''
  const page = await openProfiled(browser, profile)
  const figures = await measureVisit(page, site.url + addressOf(start.slug), isApp)
  if (isApp) {
    const to = { address: addressOf(link.slug), title: link.title }
    const title = { typed: search.prefix, title: search.title }
    const text = rareWord(corpus)
    Object.assign(figures, await measureNavigation(page, to))
    Object.assign(figures, await measureSearch(page, 'title', title))
    Object.assign(figures, await measureFilter(page, `${site.url}characters/`))
    // What the search for a title has loaded would be there already.
    const anew = await openProfiled(browser, profile)
    await measureVisit(anew, site.url + addressOf(start.slug), isApp)
    Object.assign(figures, await measureSearch(anew, 'text', text))
    await anew.context().close()
  }
  await page.context().close()
  await site.close()
  return figures
}

async function measure(browser: Browser, corpus: Corpus, subject: Subject, profile: Profile) {
  // The first is for the browser, and for the server, which then has all compressed.
  await tour(browser, corpus, subject, 'fast')
  const runs: Figures[] = []
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.push(await tour(browser, corpus, subject, profile))
  }
  return runs
}

function readCorpus(file: string): Corpus {
  if (!existsSync(file)) throw new Error(`there is no corpus ${file}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What may grow with a wiki, in the drawings. */
const DRAWN = {
  'reading.svg': ['first visit', 'first paint', 'ready', 'navigation'],
  'searching.svg': ['title: open to result', 'title: data', 'text: open to result', 'text: data'],
  'building.svg': ['seconds a page', 'megabytes'],
}

const sizes: Sized[] = []
const browser = await chromium.launch(chromiumOptions())
for (const n of values.n.split(',').map(Number)) {
  const corpus = values.corpus ? readCorpus(values.corpus) : makeCorpus(n)
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const [seeds, root, limit] = ['seeds', 'site', 'limit'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeSeeds(corpus, seeds)
  writeLimit(corpus, limit)
  const { seconds, megabytes } = await buildWiki(seeds, root)
  process.stdout.write(`\n${corpus.pages.length} pages, built in ${seconds.toFixed(1)} s, `)
  process.stdout.write(`${Math.round(megabytes)} MB\n\n`)
  const { slug } = corpus.probe.start
  const address = addressesOf(corpus).get(slug) ?? ''
  const edit = await measureEdit(browser, { seeds, file: `characters/${slug}.md`, address })
  printFigures('in development', [edit], [])
  for (const profile of ['slow', 'fast'] as const) {
    const floor = await measure(browser, corpus, { root: limit, isApp: false }, profile)
    const ours = await measure(browser, corpus, { root, isApp: true }, profile)
    printFigures(profile, ours, floor)
    if (profile === 'slow') {
      const built = { 'seconds a page': seconds / corpus.pages.length, megabytes }
      sizes.push({ pages: corpus.pages.length, figures: { ...medians(ours), ...built } })
    }
  }
}
await browser.close()
if (values.out) {
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'figures.json'), `${JSON.stringify(sizes, undefined, 2)}\n`)
  for (const [name, drawn] of Object.entries(DRAWN)) {
    writeFileSync(join(values.out, name), drawGrowth(sizes, drawn))
  }
}
