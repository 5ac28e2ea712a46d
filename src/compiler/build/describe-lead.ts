import type { Sentence } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'

const LIMIT = 200

/** The lead as plain text for search engines and previews: whole sentences, or one cut at a word. */
export function describeLead(summary: readonly Sentence[]): string {
  let description = ''
  for (const { inlines } of summary) {
    const longer = `${description} ${plainText(inlines)}`.trim()
    if (longer.length > LIMIT) break
    description = longer
  }
  if (description !== '' || !summary[0]) return description
  const first = plainText(summary[0].inlines)
  return `${first.slice(0, first.lastIndexOf(' ', LIMIT - 1)).replace(/[\s,;:]+$/, '')} …`
}
