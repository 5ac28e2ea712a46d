import { appearanceLevel } from '#model/appearance-level.ts'
import type { Section } from '#model/article.ts'
import type { Level } from '#model/level.ts'
import type { FactRecord, PageRecord, RelationRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import { sentencesText } from './sentences-text.ts'

/** What a fragment of a page leads to, in plain words. */
export interface PreviewPart {
  /** What a reader must have seen to be told. */
  level: Level
  label: string
  text: string
  /** The page keeps it, and marks it as wrong. */
  disputed?: boolean
}

interface Reader {
  seen: Level
  /** That of having seen it all. */
  lastLevel: Level
}

const MOST_SENTENCES = 2

/** The opening of a section as far as the reader may read it. */
function openingOf({ heading, level, blocks }: Section, seen: Level): PreviewPart {
  const sentences = blocks.flatMap(sentencesIn)
  const safe = sentences.filter((sentence) => sentence.level <= seen)
  const least = sentences.length > 0 ? Math.min(...sentences.map((one) => one.level)) : 0
  const hidden = sentences.length > 0 && safe.length === 0
  const text = sentencesText(safe.slice(0, MOST_SENTENCES))
  return { level: hidden ? Math.max(level, least) : level, label: heading, text }
}

function entryPart(entry: FactRecord | RelationRecord, lastLevel: Level): PreviewPart {
  const { label, rank } = entry
  const [level, text] =
    'page' in entry
      ? [appearanceLevel(entry, lastLevel), entry.page.title]
      : [entry.level, plainText(entry.value)]
  return { level, label, text, ...(rank === 'deprecated' && { disputed: true }) }
}

/** The part of a page that a link with a fragment is about, if the page has it. */
export function previewPart(
  page: PageRecord,
  fragment: string,
  { seen, lastLevel }: Reader,
): PreviewPart | undefined {
  const section = page.sections.find(({ id }) => id === fragment)
  if (section) return openingOf(section, seen)
  const entries = [...page.facts, ...page.beats, ...page.relations]
  const entry = entries.find(({ id }) => id === fragment)
  if (entry) return entryPart(entry, lastLevel)
  const alias = page.aliases.find(({ id }) => id === fragment)
  if (alias) return { level: 0, label: 'Also written', text: `“${alias.name}”` }
  const dispute = page.disagreements.find(({ slug }) => `disagreement-${slug}` === fragment)
  return dispute && { level: dispute.level, label: 'In question', text: dispute.question }
}
