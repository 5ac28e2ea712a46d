import { escapeHtml, tag } from './escape-html.ts'

export interface PageHead {
  title: string
  metas: Record<string, string>[]
  links: Record<string, string>[]
}

export interface RenderedPage {
  html: string
  head: PageHead
  status: number
  /** Files of the bundle that this page was made from. */
  reads: string[]
}

interface PageHtmlInput {
  template: string
  page: RenderedPage
  base: string
  language: string
}

/** The whole document of a page; it preloads what hydration will ask for. */
export function pageHtml({ template, page, base, language }: PageHtmlInput): string {
  const preloads = page.reads
    .filter((name) => !template.includes(name))
    .map((name) =>
      tag('link', { rel: 'preload', as: 'fetch', crossorigin: true, href: `${base}data/${name}` }),
    )
  return fillIn(template, [
    [/<html[^>]*>/, tag('html', { lang: language })],
    [/\s*<title>[^<]*<\/title>/, ''],
    ['<!--head-->', [...headTags(page.head), ...preloads].join('\n    ')],
    ['<!--app-->', page.html],
  ])
}

function headTags({ title, metas, links }: PageHead): string[] {
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...metas.map((meta) => tag('meta', meta)),
    ...links.map((link) => tag('link', link)),
  ]
}

function fillIn(template: string, places: [string | RegExp, string][]): string {
  return places.reduce((html, [place, text]) => {
    if (html.search(place) < 0) throw new Error(`index.html has no ${place}`)
    return html.replace(place, () => text)
  }, template)
}
