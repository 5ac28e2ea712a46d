import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pageHtml, type RenderedPage } from './page-html.ts'
import { planPages } from './plan-pages.ts'
import { readManifest, readRecords } from './read-records.ts'
import { redirectHtml } from './redirect-html.ts'
import { robotsTxt, sitemapXml } from './sitemap.ts'

export interface RenderPageInput {
  address: string
  manifestName: string
  read: (name: string) => Promise<Uint8Array<ArrayBuffer>>
}

interface WriteSiteInput {
  outDir: string
  base: string
  renderPage: (input: RenderPageInput) => Promise<RenderedPage>
}

/** Turns a built app and its bundle into a site of complete pages, and says how many. */
export async function writeSite({ outDir, base, renderPage }: WriteSiteInput): Promise<number> {
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const manifestName = manifestNamedBy(template)
  const readText = (name: string) => readFile(join(outDir, 'data', name), 'utf8')
  const { wiki, tree } = await readManifest(manifestName, readText)
  const plan = planPages(await readRecords(tree, readText))
  const files = new Map<string, string>()

  const render = async (address: string, status: number) => {
    const read = (name: string) => readFile(join(outDir, 'data', name))
    const page = await renderPage({ address, manifestName, read })
    if (page.status !== status) throw new Error(`/${address} renders as ${page.status}`)
    return pageHtml({ template, page, base, language: wiki.language })
  }
  const add = (file: string, text: string) => {
    if (files.has(file)) throw new Error(`two pages want to be ${file}`)
    files.set(file, text)
  }

  for (const address of plan.pages) add(`${address}index.html`, await render(address, 200))
  for (const redirect of plan.redirects) {
    const input = { redirect, template, base, siteUrl: wiki.url, language: wiki.language }
    add(`${redirect.from}index.html`, redirectHtml(input))
  }
  add('404.html', await render('404/', 404))
  add('sitemap.xml', sitemapXml(wiki.url, plan.pages))
  add('robots.txt', robotsTxt(wiki.url))

  for (const [file, text] of files) {
    await mkdir(dirname(join(outDir, file)), { recursive: true })
    await writeFile(join(outDir, file), text)
  }
  return plan.pages.length
}

function manifestNamedBy(template: string): string {
  const name = /data\/(manifest-[0-9a-f]{32}\.json)/.exec(template)?.[1]
  if (!name) throw new Error('index.html names no manifest')
  return name
}
