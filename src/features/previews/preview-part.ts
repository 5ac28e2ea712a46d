import type { Section } from '#model/article.ts'
import type { Level } from '#model/level.ts'
import type { PageRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import { textOf, wordsOf } from './words-of.ts'

/** What a fragment of a page leads to, in plain words. */
export interface PreviewPart {
  /** What a reader must have seen to be told. */
  level: Level
  label: string
  text: string
}

const MOST_SENTENCES = 2

/** The opening of a section as far as the reader may read it. */
function openingOf({ heading, level, blocks }: Section, seen: Level): PreviewPart {
  const sentences = blocks.flatMap(sentencesIn)
  const safe = sentences.filter((sentence) => sentence.level <= seen)
  const least = sentences.length > 0 ? Math.min(...sentences.map((one) => one.level)) : 0
  const hidden = sentences.length > 0 && safe.length === 0
  const text = textOf(safe.slice(0, MOST_SENTENCES))
  return { level: hidden ? Math.max(level, least) : level, label: heading, text }
}

/** The part of a page that a link with a fragment is about, if the page has it. */
export function previewPart(
  page: PageRecord,
  fragment: string,
  seen: Level,
): PreviewPart | undefined {
  const section = page.sections.find(({ id }) => id === fragment)
  if (section) return openingOf(section, seen)
  const fact = [...page.facts, ...page.beats].find(({ id }) => id === fragment)
  if (fact) return { level: fact.level, label: fact.label, text: wordsOf(fact.value) }
  const relation = page.relations.find(({ id }) => id === fragment)
  if (relation) return { level: relation.level, label: relation.label, text: relation.page.title }
  const alias = page.aliases.find(({ id }) => id === fragment)
  if (alias) return { level: 0, label: 'Also written', text: `“${alias.name}”` }
  const dispute = page.disagreements.find(({ slug }) => `disagreement-${slug}` === fragment)
  return dispute && { level: dispute.level, label: 'In question', text: dispute.question }
}
