import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus, CorpusInline } from './corpus.ts'
import { addressesOf } from './write-wiki.ts'

const STYLE = 'body { max-width: 40rem; margin: 2rem auto; font: 1rem/1.5 serif }'

/** Writes the page that a visit begins with as barely as it can be: its text, and a line of style. */
export function writeLimit(corpus: Corpus, root: string): void {
  const addresses = addressesOf(corpus)
  const start = corpus.pages.find(({ slug }) => slug === corpus.probe.start.slug)
  if (!start) throw new Error('the corpus lacks the page to begin with')
  const write = (inline: CorpusInline): string => {
    if (typeof inline === 'string') return inline
    if ('cite' in inline) return `<sup>${inline.cite}</sup>`
    return `<a href="/${addresses.get(inline.to)}">${inline.text}</a>`
  }
  const text = start.sections.map(({ head, paras }) => {
    const paragraphs = paras.map((inlines) => `<p>${inlines.map(write).join('')}</p>`)
    return `<h2>${head}</h2>${paragraphs.join('')}`
  })
  const notes = start.cites.map((cited) => `<li><a href="${cited.url}">${cited.text}</a></li>`)
  const folder = join(root, addresses.get(start.slug) ?? '')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(root, '404.html'), '')
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${start.title}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<h1>${start.title}</h1><p>${start.summary}</p>${text.join('')}<ol>${notes.join('')}</ol></html>`,
  )
}
