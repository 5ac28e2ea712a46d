/** The tags of a document in order, opening and closing, as they are written. */
export function tagSequence(html: string): string[] {
  const bare = html
    .replace(/<!--.*?-->/gs, '')
    .replace(/(<(script|style)\b[^>]*>).*?(<\/\2>)/gs, '$1$3')
  return bare.match(/<\/?[a-z][a-z0-9-]*/g) ?? []
}
