import type { WikiRecord } from '#model/bundle.ts'
import { describeLevel } from '#model/level.ts'
import { LICENCE } from '../licence.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { link } from './inline-markdown.ts'
import { joined } from './twin-parts.ts'

interface TwinText {
  address: string
  title: string
  /** Everything between the title and the evidence. */
  blocks: (string | undefined)[]
  evidence: string
}

/** Puts a title above a twin, and below it the evidence and where all this comes from. */
export function frameTwin(
  { address, title, blocks, evidence }: TwinText,
  wiki: WikiRecord,
): string {
  const page = wiki.url + address
  const warning = `Text that is quoted below a line such as "${describeLevel(1, wiki.horizon)}:" gives the story away up to there; all other text is safe for everybody.`
  const origin = `From ${link(wiki.name, wiki.url)}, ${link(LICENCE.name, LICENCE.url)}. This page: <${page}>, as data: <${page}index.json>. Add index.md to the address of any other page for its Markdown.`
  const notes = evidence === '' ? '' : joined('## Evidence', evidence)
  return `${joined(`# ${escapeMarkdown(title)}`, ...blocks, notes, '---', warning, origin)}\n`
}
