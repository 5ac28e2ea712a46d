import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gatherCards } from './cards/gather-cards.ts'
import { readCompiledWiki } from './compiled-wiki.ts'
import { machineFiles } from './machine-files.ts'
import { SHELL, shellHtml } from './offline/shell-html.ts'
import { pageHtml, type RenderedPage } from './page-html.ts'
import { planPages } from './plan-pages.ts'
import { readManifest } from './read-records.ts'
import { redirectHtml } from './redirect-html.ts'
import { contentPolicy } from './security/content-policy.ts'
import { hostingFiles } from './security/hosting-files.ts'
import { sharePages } from './share-pages.ts'

export interface RenderPageInput {
  address: string
  manifestName: string
  read: (name: string) => Promise<Uint8Array<ArrayBuffer>>
}

interface WriteSiteInput {
  outDir: string
  base: string
  renderPage: (input: RenderPageInput) => Promise<RenderedPage>
  /** Keeps drawn cards from build to build; without it there are none. */
  cardCache?: string
}

/** Turns a built app and its bundle into a site of complete pages, and says how many. */
export async function writeSite(input: WriteSiteInput): Promise<number> {
  const { outDir, base, renderPage, cardCache } = input
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const policy = contentPolicy(template)
  const manifestName = manifestNamedBy(template)
  const readText = (name: string) => readFile(join(outDir, 'data', name), 'utf8')
  const manifest = await readManifest(manifestName, readText)
  const compiled = await readCompiledWiki(manifestName, manifest, readText)
  const { wiki, records } = compiled
  const plan = planPages([...records])
  const machines = machineFiles({ compiled, plan, base })
  const cards = cardCache
    ? await gatherCards({ outDir: join(outDir, 'cards'), cacheDir: cardCache })
    : undefined
  const share = sharePages({ wiki, records, cards })
  const files = new Map<string, string>()

  const render = async (address: string, status: number) => {
    const read = (name: string) => readFile(join(outDir, 'data', name))
    const page = await renderPage({ address, manifestName, read })
    if (page.status !== status) throw new Error(`/${address} renders as ${page.status}`)
    const document = { template, page, base, language: wiki.language, policy }
    if (status !== 200) return pageHtml(document)
    const { twins, links, data } = machines.of(address, page.head)
    for (const [file, text] of twins) add(file, text)
    return pageHtml({ ...document, metas: share.tagsOf(address, page.head), links, data })
  }
  const add = (file: string, text: string) => {
    if (files.has(file)) throw new Error(`two pages want to be ${file}`)
    files.set(file, text)
  }

  for (const address of plan.pages) add(`${address}index.html`, await render(address, 200))
  for (const redirect of plan.redirects) {
    const metas = share.tagsAt(redirect.to)
    const place = { template, base, siteUrl: wiki.url, language: wiki.language, policy }
    add(`${redirect.from}index.html`, redirectHtml({ redirect, ...place, metas }))
  }
  add('404.html', await render('404/', 404))
  add(SHELL, shellHtml({ template, base, wiki, policy }))
  for (const [file, text] of machines.all()) add(file, text)
  for (const [file, text] of hostingFiles({ base, policy })) add(file, text)

  for (const [file, text] of files) {
    await mkdir(dirname(join(outDir, file)), { recursive: true })
    await writeFile(join(outDir, file), text)
  }
  await cards?.write()
  return plan.pages.length
}

function manifestNamedBy(template: string): string {
  const name = /data\/(manifest-[0-9a-f]{32}\.json)/.exec(template)?.[1]
  if (!name) throw new Error('index.html names no manifest')
  return name
}
