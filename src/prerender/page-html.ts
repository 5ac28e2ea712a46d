import { escapeHtml, tag } from './escape-html.ts'
import { policyTags } from './security/policy-tags.ts'

export interface PageHead {
  title: string
  metas: Record<string, string>[]
  links: Record<string, string>[]
}

export interface RenderedPage {
  html: string
  head: PageHead
  status: number
  /** The id that the router gives to its route. */
  route: string
  /** Files of the bundle that this page was made from. */
  reads: string[]
}

interface PageHtmlInput {
  template: string
  page: RenderedPage
  base: string
  language: string
  /** What the page may load and do. */
  policy: string
  /** Files of the built app that hydration will ask for. */
  modules?: readonly string[]
  /** What the app itself does not say, since only those read it who do not run it. */
  metas?: Record<string, string>[]
  /** Tags that are written already: of the head, and what stands after the text of the page. */
  links?: string[]
  data?: string
}

/** The whole document of a page; it preloads what hydration will ask for. */
export function pageHtml(input: PageHtmlInput): string {
  const {
    template,
    page,
    base,
    language,
    policy,
    modules = [],
    metas = [],
    links = [],
    data = '',
  } = input
  const preloads = page.reads
    .filter((name) => !template.includes(name))
    .map((name) =>
      tag('link', { rel: 'preload', as: 'fetch', crossorigin: true, href: `${base}data/${name}` }),
    )
  const views = modules.map((file) =>
    tag('link', { rel: 'modulepreload', crossorigin: true, href: base + file }),
  )
  return fillIn(template, [
    [/<html[^>]*>/, tag('html', { lang: language })],
    // Before anything that the page asks for.
    ['<head>', `<head>\n    ${policyTags(policy)}`],
    [/\s*<title>[^<]*<\/title>/, ''],
    [
      '<!--head-->',
      [
        ...headTags(page.head),
        ...metas.map((meta) => tag('meta', meta)),
        ...links,
        ...preloads,
        ...views,
      ].join('\n    '),
    ],
    ['</body>', `${data}</body>`],
    // Last, so that nothing is looked for in what is longest.
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
    const isThere = typeof place === 'string' ? html.includes(place) : place.test(html)
    if (!isThere) throw new Error(`index.html has no ${place}`)
    return html.replace(place, () => text)
  }, template)
}
