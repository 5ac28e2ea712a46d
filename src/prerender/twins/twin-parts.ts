import { DISAGREEMENT_WORDS } from '#data/disagreement-words.ts'
import type { Block, Section, Sentence } from '#model/article.ts'
import type { WikiRecord } from '#model/bundle.ts'
import { describeLevel, highestLevel } from '#model/level.ts'
import type { DisagreementRecord } from '#model/page-record.ts'
import type { Footnotes } from './create-footnotes.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { joinRuns, type LeveledText, leveledMarkdown, within } from './leveled-markdown.ts'

/** What all parts of a twin need to know. */
export interface TwinContext {
  wiki: WikiRecord
  notes: Footnotes
}

type Said = Pick<Sentence, 'inlines' | 'cites' | 'level'>

export function saidText({ inlines, cites, level }: Said, context: TwinContext): LeveledText {
  const { wiki, notes } = context
  return { level, text: inlineMarkdown(inlines, wiki.url) + notes.marks(cites) }
}

function paragraphTexts(sentences: readonly Said[], context: TwinContext): LeveledText[] {
  return joinRuns(
    sentences.map((sentence) => saidText(sentence, context)),
    ' ',
  )
}

export function paragraphMarkdown(sentences: readonly Said[], context: TwinContext): string {
  return leveledMarkdown(paragraphTexts(sentences, context), context.wiki.horizon)
}

function blockTexts(block: Block, context: TwinContext): LeveledText[] {
  if (block.type === 'note') {
    return [{ level: block.level, text: inlineMarkdown(block.inlines, context.wiki.url) }]
  }
  if (block.type === 'paragraph') return paragraphTexts(block.sentences, context)
  const items = block.items.map((item, index) => {
    const said = item.map((sentence) => saidText(sentence, context))
    const bullet = block.ordered ? `${index + 1}.` : '-'
    const text = `${bullet} ${said.map((one) => one.text).join(' ')}`
    return { level: highestLevel(said.map((one) => one.level)), text }
  })
  return joinRuns(items, '\n')
}

/** A part of an article; a heading that gives something away stands below the line that warns of it. */
export function sectionMarkdown(section: Section, context: TwinContext): string {
  const { horizon } = context.wiki
  const { level, depth, heading, blocks } = section
  const texts = within(
    blocks.flatMap((block) => blockTexts(block, context)),
    level,
  )
  const titled = escapeMarkdown(heading)
  const mark = '#'.repeat(depth)
  if (level === 0) return joined(`${mark} ${titled}`, leveledMarkdown(texts, horizon))
  const told = leveledMarkdown([{ level, text: `**${titled}**` }, ...texts], horizon)
  return joined(`${mark} ${describeLevel(level, horizon)}`, told)
}

/** A question that sources answer differently, the sides, and how this wiki reads it. */
export function disagreementMarkdown(entry: DisagreementRecord, context: TwinContext): string {
  const { question, kind, positions, reading, level } = entry
  const asked = { level, text: `**${escapeMarkdown(question)}** (${DISAGREEMENT_WORDS[kind]})` }
  const sides = positions
    .map((position) => saidText(position, context))
    .map((side) => ({ ...side, text: `- ${side.text}` }))
  const read = paragraphTexts(reading, context).map((run, index) =>
    index === 0 ? { ...run, text: `Our reading: ${run.text}` } : run,
  )
  const texts = [asked, ...within([...joinRuns(sides, '\n'), ...read], level)]
  return leveledMarkdown(texts, context.wiki.horizon)
}

/** Blocks of Markdown one below the other; those that are empty are left out. */
export function joined(...blocks: (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n')
}

/** A heading with what stands below it, or nothing where nothing does. */
export function titled(heading: string, below: string): string {
  return below === '' ? '' : joined(`## ${heading}`, below)
}
