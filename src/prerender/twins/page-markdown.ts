import { describeDate } from '#data/describe-notes.ts'
import { appearanceLevel } from '#model/appearance-level.ts'
import type { WikiRecord } from '#model/bundle.ts'
import type { FactRecord, PageRecord, RelationRecord } from '#model/page-record.ts'
import { createFootnotes } from './create-footnotes.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { frameTwin } from './frame-twin.ts'
import { inlineMarkdown, link } from './inline-markdown.ts'
import { joinRuns, type LeveledText, leveledMarkdown, listMarkdown } from './leveled-markdown.ts'
import {
  disagreementMarkdown,
  joined,
  paragraphMarkdown,
  saidText,
  sectionMarkdown,
  titled,
  type TwinContext,
} from './twin-parts.ts'

/** A page as Markdown, whole: what it says, what bears it out, and what gives how much away. */
export function pageMarkdown(page: PageRecord, wiki: WikiRecord): string {
  const notes = createFootnotes(page.evidence, wiki)
  const context = { wiki, notes }
  const { horizon } = wiki
  const differ = page.disagreements.map((entry) => disagreementMarkdown(entry, context))
  const asked = page.questions.map(({ id, says, level }) => ({
    level,
    text: escapeMarkdown(says) + notes.marks([id]),
  }))
  const beats = page.beats.map((beat, index) => {
    const { level, text } = saidText({ ...beat, inlines: beat.value }, context)
    return { level, text: `${index + 1}. ${text}` }
  })
  const blocks = [
    paragraphMarkdown(page.summary, context),
    aliasLine(page, context),
    titled('Facts', factsMarkdown(page, context)),
    titled('Beat by beat', leveledMarkdown(joinRuns(beats, '\n'), horizon)),
    ...page.sections.map((section) => sectionMarkdown(section, context)),
    titled('What this episode adds', listMarkdown(additions(page, wiki), horizon)),
    titled('Disagreements', joined(...differ)),
    titled('Questions left open', listMarkdown(asked, horizon)),
    titled('What links here', listMarkdown(backlinks(page, wiki), horizon)),
  ]
  const { address, title } = page
  return frameTwin({ address, title, blocks, evidence: notes.definitions() }, wiki)
}

function aliasLine({ aliases }: PageRecord, { notes }: TwinContext): string {
  if (aliases.length === 0) return ''
  const names = aliases.map(({ name, cites }) => escapeMarkdown(name) + notes.marks(cites))
  return `Also written: ${names.join(', ')}.`
}

interface Row extends LeveledText {
  label: string
}

/** A table of what is safe, and below it the rest, whose labels give as much away as the values. */
function factsMarkdown(page: PageRecord, context: TwinContext): string {
  const rows = [
    ...page.facts.map((fact) => factRow(fact, context)),
    ...page.relations
      .toSorted(compareAppearances)
      .map((relation) => relationRow(relation, context)),
  ]
  const safe = rows.filter(({ level }) => level === 0)
  const table = [
    '| Fact | Value |',
    '| --- | --- |',
    ...safe.map(({ label, text }) => `| ${label} | ${text} |`),
  ]
  const rest = rows
    .filter(({ level }) => level > 0)
    .map(({ level, label, text }) => ({ level, text: `${label}: ${text}` }))
  return joined(safe.length === 0 ? '' : table.join('\n'), listMarkdown(rest, context.wiki.horizon))
}

/** By number, in the order of the story. */
function compareAppearances(a: RelationRecord, b: RelationRecord): number {
  if (!a.appearance || !a.inverse || !b.appearance || !b.inverse) return 0
  return a.page.address.localeCompare(b.page.address, 'en', { numeric: true })
}

function factRow(fact: FactRecord, { wiki, notes }: TwinContext): Row {
  const { label, value, date, rank, cites, level } = fact
  const when = date === undefined ? '' : ` (${describeDate(date)})`
  const text = inlineMarkdown(value, wiki.url) + when + rankNote(rank) + notes.marks(cites)
  return { level, label: escapeMarkdown(label), text }
}

function relationRow(relation: RelationRecord, { wiki, notes }: TwinContext): Row {
  const { label, page, rank, cites } = relation
  const text = link(page.title, wiki.url + page.address) + rankNote(rank) + notes.marks(cites)
  const level = appearanceLevel(relation, wiki.horizon.steps)
  return { level, label: escapeMarkdown(label), text }
}

function rankNote(rank: FactRecord['rank']): string {
  return rank === 'deprecated' ? ' (held to be wrong)' : ''
}

function additions({ adds, number = 0 }: PageRecord, wiki: WikiRecord): LeveledText[] {
  return adds.flatMap(({ page, entries }) =>
    entries.map(({ id, label, value }) => {
      const to = link(page.title, `${wiki.url}${page.address}#${id}`)
      const told = value === undefined ? label : `${label}: ${value}`
      return { level: number, text: `${to}: ${escapeMarkdown(told)}` }
    }),
  )
}

function backlinks({ backlinks: all }: PageRecord, wiki: WikiRecord): LeveledText[] {
  return all.map(({ page, level }) => ({ level, text: link(page.title, wiki.url + page.address) }))
}
