const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** Turns what HTML writes in another way back into letters. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** Takes out what closed folds hide, and keeps the words that open the outermost of them. */
function closeFolds(html: string): string {
  let depth = 0
  let shown = ''
  const parts = html.split(/(<details\b[^>]*>|<\/details>|<summary\b[^>]*>.*?<\/summary>)/s)
  const opened: boolean[] = []
  for (const part of parts) {
    if (part.startsWith('<details')) {
      // Others are closed for their length alone, and stand open where there is room.
      const closed = /class="fold"/.test(part) && !/\sopen\b/.test(part)
      opened.push(closed)
      if (closed) depth += 1
    } else if (part === '</details>') {
      if (opened.pop()) depth -= 1
    } else if (depth === 0 || (depth === 1 && part.startsWith('<summary'))) {
      shown += part
    }
  }
  return shown
}

/** Takes out what waits for the reader's horizon; nothing hidden stands within its own kind. */
function dropHidden(html: string): string {
  return html.replace(/<(\w+)\b[^>]*\shidden=""[^>]*>.*?<\/\1>/gs, '')
}

/** The words of a page that are seen before any fold is opened; marks of evidence are left out. */
export function visibleText(html: string): string {
  const [, body = ''] = html.split(/<body\b[^>]*>/)
  const bare = closeFolds(dropHidden(body))
    .replace(/<sup\b.*?<\/sup>/gs, '')
    .replace(/<\/?(?:a|em|strong)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
  return unescapeHtml(bare)
}

/** What a page says of itself to search engines and link previews. */
export function headText(html: string): string {
  const [title = ''] = html.match(/<title>[^<]*/) ?? []
  const tags = html.match(/<meta\b[^>]*>/g) ?? []
  const told = tags
    .filter((tag) => /(?:name="description"|property="og:)/.test(tag))
    .map((tag) => /\scontent="([^"]*)"/.exec(tag)?.[1] ?? '')
  return unescapeHtml([title.replace('<title>', ''), ...told].join(' | '))
}
