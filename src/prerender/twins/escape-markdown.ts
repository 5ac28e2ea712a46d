/**
 * Text as Markdown that reads the same; nothing in it becomes markup.
 * @example escapeMarkdown('1. a_b') // '1\\. a\\_b'
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      // Almost every space is one already.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>|~&]/g, String.raw`\$&`)
      .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
      .replace(/^[-+#=]/, String.raw`\$&`)
      // What follows may be a link, which would be taken for a picture.
      .replace(/!$/, String.raw`\!`)
  )
}

/** Makes a text a quotation, line by line. */
export function quote(text: string): string {
  return text.replace(/^.*$/gm, (line) => (line === '' ? '>' : `> ${line}`))
}
