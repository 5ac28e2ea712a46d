import type { Plan } from '#prerender/plan-pages.ts'
import { textOf } from './built-site.ts'

/** A part of a page that has an address. */
export interface LinkedPart {
  address: string
  id: string
  /** What kind of element has it. */
  tag: string
}

/** What has an id for other reasons than to be linked. */
const OTHERS =
  /^(?:main$|app$|note-|page-contents$|bundle|features?\/|reading-|page-evidence-title$)|^_|^map-/

/** Every part of the pages of a built site that can be linked. */
export function linkedParts(folder: string, { pages }: Pick<Plan, 'pages'>): LinkedPart[] {
  return pages.flatMap((address) => {
    const [, main = ''] = textOf(folder, `${address}index.html`).split('<main')
    const tags = main.matchAll(/<(dd|li|section|article|div|h2|p|span)\b[^>]*?\sid="([^"]+)"/g)
    return [...tags].flatMap(([, tag = '', id = '']) =>
      OTHERS.test(id) ? [] : [{ address, id, tag }],
    )
  })
}

/** So many parts of each kind of element, from all over the site. */
export function sampleParts(parts: readonly LinkedPart[], ofEach: number): LinkedPart[] {
  const byTag = Map.groupBy(parts, ({ tag }) => tag)
  return [...byTag.values()].flatMap((own) => {
    const step = Math.max(1, Math.floor(own.length / ofEach))
    return own.filter((_, at) => at % step === 0).slice(0, ofEach)
  })
}
