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
 * Tells for which pages each of the styles that stand in the template says enough; others wait for
 * the stylesheet, so that nothing moves once it is there.
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
  const bare = template.replaceAll(STYLES, '')
  const withHead = (html: string, element: string) =>
    html.replace('</head>', () => `${element.trim()}\n  </head>`)
  const styles = [...template.matchAll(STYLES)]
  const [[least = ''] = []] = styles
  // The faces of letters are said inline alone.
  const whole = withHead(bare.replace(link, ''), least + link)
  const fitting = styles.map(([element, style = '']) => ({
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
