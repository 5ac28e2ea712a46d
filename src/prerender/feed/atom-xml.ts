import type { WikiRecord } from '#model/bundle.ts'
import { escapeHtml } from '../escape-html.ts'
import { LICENCE } from '../licence.ts'
import type { FeedEntry } from './feed-entries.ts'

/** A feed as RFC 4287 has it; undefined without entries, since a feed has to say when it changed. */
export function atomXml(entries: readonly FeedEntry[], wiki: WikiRecord): string | undefined {
  const [latest] = entries
  if (!latest) return undefined
  const { name, url, language } = wiki
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(language)}">
  <id>${textOf(url)}</id>
  <title>${textOf(`Changes to ${name}`)}</title>
  <subtitle>What is new, said otherwise or gone; nothing in here gives the story away.</subtitle>
  <updated>${momentOf(latest)}</updated>
  <author><name>${textOf(name)}</name></author>
  <rights>${textOf(LICENCE.name)}</rights>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(url)}feed.xml"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`
}

function entryXml(entry: FeedEntry): string {
  const { id, title, url, html } = entry
  const link =
    url === undefined
      ? ''
      : `\n    <link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>`
  return `  <entry>
    <id>${textOf(id)}</id>
    <title>${textOf(title)}</title>
    <updated>${momentOf(entry)}</updated>${link}
    <content type="html">${textOf(html || escapeHtml(title))}</content>
  </entry>`
}

/** Nobody knows the hour of a day, so each begins at its first. */
function momentOf({ date }: FeedEntry): string {
  return `${date}T00:00:00Z`
}

/** XML has no place for most control characters, escaped or not. */
function textOf(text: string): string {
  // eslint-disable-next-line no-control-regex
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))
}
