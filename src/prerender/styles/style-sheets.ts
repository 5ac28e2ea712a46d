import { leftOut } from './first-style.ts'
import { namesInHtml } from './names-in.ts'

const STYLES = /\s*<style>([^]*?)<\/style>/g
const LINK = /\s*<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/

export interface StyleSheets {
  /** The template for a page that is put together later, of anything. */
  whole: string
  /** The template for a page that holds this, with as much style inline as its first paint needs. */
  templateFor: (html: string) => string
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
  const [link, href] = LINK.exec(template) ?? []
  if (link === undefined || href === undefined) {
    return { whole: template, templateFor: () => template }
  }
  const sheet = await readSheet(href)
  const [, ...choices] = [...template.matchAll(STYLES)]
  const bare = choices.reduce((html, [element]) => html.replace(element, ''), template)
  const withHead = (html: string, element: string) =>
    html.replace('</head>', () => `${element.trim()}\n  </head>`)
  const whole = withHead(bare.replace(link, ''), link)
  const fitting = choices.map(([element, style = '']) => ({
    html: withHead(bare, element),
    lacks: leftOut(sheet, style),
  }))
  return {
    whole,
    templateFor: (html) => {
      const names = namesInHtml(html)
      const isEnough = (lacks: string[][]) =>
        !lacks.some((way) => way.every((name) => names.has(name)))
      return fitting.find(({ lacks }) => isEnough(lacks))?.html ?? whole
    },
  }
}
