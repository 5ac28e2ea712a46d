import type { Inline } from '#model/article.ts'
import { readInlines } from '../markdown/read-inlines.ts'
import type { ReadingContext } from '../markdown/reading-context.ts'
import type { KeyPath, LocatedData } from '../read/parse-yaml.ts'

type Places = Pick<LocatedData, 'at'>

/** Resolves citations given as a list in front matter, each known by its place there. */
export function readCites(
  ids: readonly string[],
  path: KeyPath,
  { at }: Places,
  context: ReadingContext,
): string[] {
  return context.resolveCitations(ids.map((id, index) => ({ id, position: at([...path, index]) })))
}

/** Reads a text of front matter, which may hold wiki links and no citations. */
export function readText(
  text: string,
  path: KeyPath,
  { at }: Places,
  context: ReadingContext,
): Inline[] {
  const start = at(path)
  const position = { start, end: start }
  const tokens = readInlines([{ type: 'text', value: text, position }], context)
  return tokens.flatMap((token) => {
    if (token.type === 'inline') return [token.inline]
    const mend = 'list it under "cites"'
    context.report({
      file: context.file,
      at: token.position,
      message: 'citation inside a value',
      mend,
    })
    return []
  })
}
