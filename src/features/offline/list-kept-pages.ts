import { ownCaches } from '#data/offline/cache-names.ts'

/** A page that can be read without a network. */
export interface KeptPage {
  href: string
  title: string
}

const BASE = import.meta.env.BASE_URL
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The title in the head of a page, which gives nothing away. */
export function titleIn(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  return title.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** The pages that were kept as they were read, in the order of their titles. */
export async function listKeptPages(): Promise<KeptPage[]> {
  const pages = await Promise.all((await ownCaches(BASE)).map(pagesIn))
  const byHref = new Map(pages.flat().map((page) => [page.href, page]))
  return [...byHref.values()].toSorted((a, b) => a.title.localeCompare(b.title))
}

async function pagesIn(name: string): Promise<KeptPage[]> {
  const cache = await caches.open(name)
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'))
  const found = await Promise.all(
    pages.map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? ''
      return { href: new URL(url).pathname, title: titleIn(html) }
    }),
  )
  return found.filter(({ title }) => title !== '')
}
