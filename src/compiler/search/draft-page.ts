import type { Section } from '#model/article.ts'
import type { FactRecord, PageRecord, RelationRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import { clipText } from './clip-text.ts'
import { draftPassages } from './draft-passages.ts'
import { gatherParts } from './gather-parts.ts'
import type { DraftPart, IsGiven, SearchDraft } from './search-draft.ts'

const OPENING = 160

/** A heading, with how its section opens as far as the heading itself gives away. */
function draftHeading({ id, heading, level, blocks }: Section, isGiven: IsGiven): DraftPart {
  const sentences = blocks.flatMap(sentencesIn)
  const given = sentences.length === 0 || sentences.some(({ cites }) => isGiven(cites))
  const opening = sentences.find((one) => one.level <= level && (!given || isGiven(one.cites)))
  const text = clipText(opening ? plainText(opening.inlines) : '', OPENING)
  const part = { fragment: id, label: heading, text }
  return { type: 'heading', level, given, part, searched: heading }
}

function draftSection(section: Section, isGiven: IsGiven): DraftPart[] {
  const { id, heading, level, blocks } = section
  const place = { fragment: id, label: heading }
  const sentences = blocks.flatMap(sentencesIn)
  const passages = draftPassages({ type: 'passage', place, level, sentences }, isGiven)
  return [draftHeading(section, isGiven), ...passages]
}

function draftEntry(
  type: 'fact' | 'beat',
  entry: FactRecord | RelationRecord,
  isGiven: IsGiven,
): DraftPart {
  const { id, rank, level, cites } = entry
  const text = 'page' in entry ? entry.page.title : plainText(entry.value)
  const label = rank === 'deprecated' ? `${entry.label} (disputed)` : entry.label
  const part = { fragment: id, label, text }
  return { type, level, given: isGiven(cites), part, searched: `${label} ${text}` }
}

/**
 * The lead, headings, passages, facts and beats of a page. Who appears in an episode is left out:
 * the level of an appearance would say which episode it is.
 */
export function draftPage(page: PageRecord, isGiven: IsGiven): SearchDraft[] {
  const { address, kind, title, summary, sections, facts, beats, relations } = page
  const lead = { type: 'passage', place: {}, level: 0, sentences: summary } as const
  const ties = relations.filter(({ appearance }) => !appearance)
  return gatherParts({ address, kind, title }, [
    ...draftPassages(lead, isGiven),
    ...sections.flatMap((section) => draftSection(section, isGiven)),
    ...[...facts, ...ties].map((entry) => draftEntry('fact', entry, isGiven)),
    ...beats.map((entry) => draftEntry('beat', entry, isGiven)),
  ])
}
