import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { chromiumOptions } from '#tests/support/chromium-options.ts'
import { serveCompressed } from '#tests/support/serve-compressed.ts'
import { buildWiki, writeSeeds } from './build-wiki.ts'
import type { Corpus } from './corpus.ts'
import { makeCorpus } from './make-corpus.ts'
import { type Figures, measureNavigation, measureVisit } from './measure-reading.ts'
import { measureFilter, measureSearch } from './measure-search.ts'
import { openProfiled, type Profile } from './open-profiled.ts'
import { printFigures } from './print-figures.ts'
import { rareWord } from './rare-word.ts'
import { writeLimit } from './write-limit.ts'
import { addressesOf } from './write-wiki.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '30,1000' },
    runs: { type: 'string', default: '5' },
    /** A file as the harness for other engines writes it, in place of what we make up. */
    corpus: { type: 'string' },
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
    Object.assign(figures, await measureSearch(page, 'text', text))
    Object.assign(figures, await measureFilter(page, `${site.url}characters/`))
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
  for (const profile of ['slow', 'fast'] as const) {
    const floor = await measure(browser, corpus, { root: limit, isApp: false }, profile)
    const ours = await measure(browser, corpus, { root, isApp: true }, profile)
    printFigures(profile, ours, floor)
  }
}
await browser.close()
