import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gatherCards } from './cards/gather-cards.ts'
import { openCompiledWiki } from './compiled-wiki.ts'
import { machineFiles } from './machine-files.ts'
import { pageHtml } from './page-html.ts'
import type { PageJob, PageSetting, WrittenPage } from './page-job.ts'
import { redirectHtml } from './redirect-html.ts'
import type { RenderPage } from './render-page.tsx'
import { sharePages } from './share-pages.ts'
import { readStyleSheets } from './styles/read-style-sheets.ts'

export type WritePage = (job: PageJob) => Promise<WrittenPage>

/** Makes ready what pages have in common, and answers with what writes one with all beside it. */
export async function createPageWriter(
  setting: PageSetting,
  renderPage: RenderPage,
): Promise<WritePage> {
  const { outDir, base, template, manifestName, pages, views } = setting
  const compiled = openCompiledWiki(manifestName, (name) =>
    readFileSync(join(outDir, 'data', name), 'utf8'),
  )
  const { wiki, records, file } = compiled
  const { language } = wiki
  const styles = await readStyleSheets({ template, outDir, base })
  const machines = machineFiles({ compiled, pages, base })
  const cards = setting.withCards ? await gatherCards() : undefined
  const share = sharePages({ wiki, records, cards })

  async function* filesOf({ address, status, redirects }: PageJob) {
    const page = await renderPage({ address, manifestName, file })
    if (page.status !== status) throw new Error(`it renders as ${page.status}`)
    const modules = views[page.route] ?? []
    const document = { ...styles.templateFor(page.html), page, base, language, modules }
    if (status === 404) {
      yield ['404.html', pageHtml(document)] as const
      return
    }
    const { twins, links, data } = machines.of(address, page.head)
    const metas = share.tagsOf(address, page.head)
    yield* twins
    yield [`${address}index.html`, pageHtml({ ...document, metas, links, data })] as const
    for (const redirect of redirects) {
      const place = { ...styles.whole, base, siteUrl: wiki.url, language, metas }
      yield [`${redirect.from}index.html`, redirectHtml({ redirect, ...place })] as const
    }
  }

  return async (job) => {
    const files: string[] = []
    let made = ''
    try {
      for await (const [name, text] of filesOf(job)) {
        // Nothing else is done meanwhile that a write in the background would hold up.
        const path = join(outDir, name)
        const folder = dirname(path)
        if (folder !== made) mkdirSync(folder, { recursive: true })
        made = folder
        writeFileSync(path, text)
        files.push(name)
      }
    } catch (cause) {
      throw new Error(`/${job.address} cannot be written: ${String(cause)}`, { cause })
    }
    return { files, cards: cards?.take() ?? [] }
  }
}
