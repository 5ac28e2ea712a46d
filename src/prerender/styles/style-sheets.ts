import { contentPolicy } from '../security/content-policy.ts'
import { leftOut } from './first-style.ts'
import { namesInHtml } from './names-in.ts'

const STYLES = /\s*<style>([^]*?)<\/style>/g
const LATER = /\s*<noscript data-sheet="([^"]*)">(.*?)<\/noscript>/

/** The document of the app with no more style than a page is to have, and what that may load and do. */
export interface PageTemplate {
  template: string
  policy: string
}

export interface StyleSheets {
  /** For a page that is put together later, of anything. */
  whole: PageTemplate
  /** For a page that holds this, with as much style inline as its first paint needs. */
  templateFor: (html: string) => PageTemplate
}

/**
 * Leaves the first style of the template, the faces of letters, on all pages, and tells for which of
 * them each of the others says enough; the rest wait for the stylesheet, so that nothing moves once
 * it is there.
 */
export async function styleSheets(
  template: string,
  readSheet: (href: string) => Promise<string>,
): Promise<StyleSheets> {
  const [later, href, link] = LATER.exec(template) ?? []
  if (later === undefined || href === undefined || link === undefined) {
    const only = withPolicy(template)
    return { whole: only, templateFor: () => only }
  }
  const sheet = await readSheet(href)
  const [, ...choices] = [...template.matchAll(STYLES)]
  const bare = choices.reduce((html, [element]) => html.replace(element, ''), template)
  const withHead = (html: string, element: string) =>
    withPolicy(html.replace('</head>', () => `${element.trim()}\n  </head>`))
  const whole = withHead(bare.replace(later, ''), link)
  const lacking = leftOut(
    sheet,
    choices.map(([, style = '']) => style),
  )
  const fitting = choices.map(([element], at) => ({
    page: withHead(bare, element),
    lacks: lacking[at] ?? [],
  }))
  return {
    whole,
    templateFor: (html) => {
      const names = namesInHtml(html)
      const isEnough = (lacks: string[][]) =>
        !lacks.some((way) => way.every((name) => names.has(name)))
      return fitting.find(({ lacks }) => isEnough(lacks))?.page ?? whole
    },
  }
}

function withPolicy(template: string): PageTemplate {
  return { template, policy: contentPolicy(template) }
}
