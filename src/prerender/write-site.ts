import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readCardFonts } from './cards/card-fonts.ts'
import type { Card } from './cards/card.ts'
import { createCardPainter } from './cards/create-card-painter.ts'
import { writeCards } from './cards/write-cards.ts'
import { openCompiledWiki } from './compiled-wiki.ts'
import { machineFiles } from './machine-files.ts'
import { SHELL, shellHtml } from './offline/shell-html.ts'
import { jobsOf, type WritePages } from './page-job.ts'
import { planPages } from './plan-pages.ts'
import { readRecords } from './read-records.ts'
import { contentPolicy } from './security/content-policy.ts'
import { hostingFiles } from './security/hosting-files.ts'
import { readStyleSheets } from './styles/read-style-sheets.ts'
import type { ViewFiles } from './view-files.ts'

interface WriteSiteInput {
  outDir: string
  base: string
  writePages: WritePages
  /** Keeps drawn cards from build to build; without it there are none. */
  cardCache?: string
  views: ViewFiles
}

/** Turns a built app and its bundle into a site of complete pages, and says how many. */
export async function writeSite(input: WriteSiteInput): Promise<number> {
  const { outDir, base, writePages, cardCache, views } = input
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const styles = await readStyleSheets({ template, outDir, base })
  const manifestName = manifestNamedBy(template)
  const readText = (name: string) => readFileSync(join(outDir, 'data', name), 'utf8')
  const compiled = openCompiledWiki(manifestName, readText)
  const { wiki, tree } = compiled
  const plan = planPages(readRecords(tree, readText))
  const { pages } = plan

  const names = new Set<string>()
  const claim = (file: string) => {
    if (names.has(file)) throw new Error(`two pages want to be ${file}`)
    names.add(file)
  }
  const cards = new Map<string, Card>()
  const withCards = cardCache !== undefined
  const setting = { outDir, base, template, manifestName, pages, withCards, views }
  await writePages(setting, jobsOf(plan), (written) => {
    written.files.forEach(claim)
    for (const [name, card] of written.cards) cards.set(name, card)
  })

  const ofAll = [
    [SHELL, shellHtml({ ...styles.whole, base, wiki })] as const,
    ...machineFiles({ compiled, pages, base }).all(),
    ...hostingFiles({ base, policy: contentPolicy(template) }),
  ]
  for (const [file, text] of ofAll) {
    claim(file)
    await mkdir(dirname(join(outDir, file)), { recursive: true })
    await writeFile(join(outDir, file), text)
  }
  if (withCards) {
    const createPainter = async () => createCardPainter(await readCardFonts())
    await writeCards({ cards, outDir: join(outDir, 'cards'), cacheDir: cardCache, createPainter })
  }
  return pages.length
}

function manifestNamedBy(template: string): string {
  const name = /data\/(manifest-[0-9a-f]{32}\.json)/.exec(template)?.[1]
  if (!name) throw new Error('index.html names no manifest')
  return name
}
