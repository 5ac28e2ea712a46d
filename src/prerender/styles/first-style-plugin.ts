import { readFile } from 'node:fs/promises'
import type { Plugin, Rolldown } from 'vite'
import { firstStyle } from './first-style.ts'
import { type ImportGraph, reachedFrom } from './reached-from.ts'
import { namesInSource } from './names-in.ts'

const SHEET = /\s*(<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>)/

/** Of the document itself, and headings, whose rank is counted: no component writes them. */
const UNWRITTEN = ['html', 'body', '#app', 'h2', 'h3', 'h4']

/** By itself on every page: said again by the stylesheet, it would change letters as they are read. */
const FACE = /@font-face\s*\{[^}]*\}/g

const COMPONENT = /\/src\/.*\.tsx$/

/** What stands around each page. */
const FRAME_OF_ALL = /\/src\/app\/shell\.tsx$/

/** What is loaded for pages of one kind. */
const VIEW = /-(?:view|page)\.tsx$/

/** What stands on every page, and all that most articles are made of. */
const USUAL =
  /\/src\/(?:app\/(?:shell|site-header|site-footer|search-control|source-bar|wordmark)|features\/(?:reading\/(?:horizon-choice|reading-panel)|article\/(?:article-page|alias-line|backlink-list|contents-list|entry-value|facts-panel|hatnotes|piece-view|section-view))|ui\/(?:cite-marks|leveled-list|link-mark|linked-heading|note-list|page-header|page-link|rich-text-view|sentences|share-button|sheet-head|trace-figure))\.tsx$/

/**
 * Puts what pages need for their first paint into the head: the faces of letters, then once what is on
 * most articles, once all that comes with the entry, and once what each view that is loaded later
 * draws, the least first. The stylesheet goes after the text, where nothing waits for it: a script
 * asks for it there, in time, and without scripts it is asked for at once. Which of them a page is to
 * have is said when it is there.
 */
export function inlineFirstStyle(): Plugin {
  const imports: ImportGraph = new Map()
  return {
    name: 'inline-first-style',
    apply: 'build',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        imports.set(id, this.getModuleInfo(id)?.importedIds ?? [])
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {}, chunk }) {
        const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'))
        const [place, link, href] = SHEET.exec(html) ?? []
        if (sheet?.type !== 'asset' || place === undefined || !chunk) return html
        // With its address where a script finds it.
        const later = `<noscript data-sheet="${href}">${link}</noscript>`
        const written = String(sheet.source)
        const faces = written.match(FACE) ?? []
        const css = written.replace(FACE, '')
        sheet.source = css
        const entry = chunk.moduleIds
        const frame = entry.filter((id) => FRAME_OF_ALL.test(id))
        const views = viewsIn(bundle).map((id) => [...reachedFrom([...frame, id], imports)])
        const choices = [entry.filter((id) => USUAL.test(id)), entry, ...views]
        const styles = await Promise.all(
          choices.map(async (files) => firstStyle(css, await namesIn(files))),
        )
        const byLength = [...new Set(styles)].toSorted((a, b) => a.length - b.length)
        const elements = [faces.join(''), ...byLength]
          .map((style) => `\n    <style>${style}</style>`)
          .join('')
        return html.replace(place, () => elements).replace('</body>', () => `${later}\n  </body>`)
      },
    },
  }
}

/** The modules that views are loaded by. */
function viewsIn(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle)
    .map((file) => (file.type === 'chunk' && file.isDynamicEntry && file.facadeModuleId) || '')
    .filter((id) => VIEW.test(id))
}

async function namesIn(files: readonly string[]): Promise<Set<string>> {
  const components = files.filter((file) => COMPONENT.test(file))
  const sources = await Promise.all(components.map((file) => readFile(file, 'utf8')))
  return new Set([...UNWRITTEN, ...sources.flatMap(namesInSource)])
}
