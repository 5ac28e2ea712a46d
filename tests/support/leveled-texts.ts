import type { Inline } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'

export interface LeveledText {
  level: number
  text: string
  /** Where it stands in the data, such as `sections.2.blocks.0`. */
  path: string
}

interface Leveled {
  level: number
  inlines?: Inline[]
  value?: Inline[] | string
  says?: string
  heading?: string
  question?: string
}

function isLeveled(node: object): node is Leveled {
  return 'level' in node && typeof node.level === 'number'
}

function ownText({ inlines, value, says, heading, question }: Leveled): string {
  if (inlines) return plainText(inlines)
  if (Array.isArray(value)) return plainText(value)
  return value ?? says ?? heading ?? question ?? ''
}

/** Every part of some data that carries a level, with its words; those without any have ''. */
export function leveledTexts(node: unknown, path: readonly string[] = []): LeveledText[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.entries(node).flatMap(([key, child]) => leveledTexts(child, [...path, key]))
  if (!isLeveled(node)) return below
  return [{ level: node.level, text: ownText(node), path: path.join('.') }, ...below]
}
