import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { firstStyle } from './first-style.ts'
import { namesInSource } from './names-in.ts'

const SHEET = /\s*<link rel="stylesheet"[^>]*>/

/** Of the document itself, which no component writes. */
const FRAME = ['html', 'body', '#app']

/** By itself on every page: said again by the stylesheet, it would change letters as they are read. */
const FACE = /@font-face\s*\{[^}]*\}/g

const COMPONENT = /\/src\/.*\.tsx$/

/** What stands on every page, and all that most articles are made of. */
const USUAL =
  /\/src\/(?:app\/(?:shell|site-header|site-footer|search-control|source-bar|wordmark)|features\/(?:reading\/(?:horizon-choice|reading-panel)|article\/(?:article-page|alias-line|backlink-list|contents-list|entry-value|facts-panel|hatnotes|piece-view|section-view))|ui\/(?:cite-marks|leveled-list|link-mark|linked-heading|note-list|page-header|page-link|rich-text-view|sentences|share-button|sheet-head|trace-figure))\.tsx$/

/**
 * Puts what pages need for their first paint into the head: the faces of letters, then once what is
 * on most of them and once all that comes with the entry; the stylesheet goes after the text, where
 * nothing waits for it. Which of them a page is to have is said when it is there.
 */
export function inlineFirstStyle(): Plugin {
  return {
    name: 'inline-first-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {}, chunk }) {
        const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'))
        const link = SHEET.exec(html)?.[0]
        if (sheet?.type !== 'asset' || link === undefined || !chunk) return html
        const written = String(sheet.source)
        const faces = written.match(FACE) ?? []
        const css = written.replace(FACE, '')
        sheet.source = css
        const all = chunk.moduleIds.filter((id) => COMPONENT.test(id))
        const usual = all.filter((id) => USUAL.test(id))
        const styles = await Promise.all(
          [usual, all].map(async (files) => firstStyle(css, await namesIn(files))),
        )
        const elements = [faces.join(''), ...styles]
          .map((style) => `\n    <style>${style}</style>`)
          .join('')
        return html
          .replace(link, () => elements)
          .replace('</body>', () => `${link.trim()}\n  </body>`)
      },
    },
  }
}

async function namesIn(files: readonly string[]): Promise<Set<string>> {
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return new Set([...FRAME, ...sources.flatMap(namesInSource)])
}
