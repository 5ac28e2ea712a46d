import type { Section } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'
import type { Level } from '#model/level.ts'
import { PageKindSchema } from '#model/page-kind.ts'
import type { Addition, FactRecord, PageRef, RelationRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import type { PageDraft } from '../build/build-page.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { restsOnGiven } from '../link/rests-on-given.ts'

type Entry = Addition['entries'][number]
type IsGiven = (cites: readonly string[]) => boolean

/** What each step of the story lets other pages tell, by slug of its episode. */
export function deriveAdditions(
  drafts: readonly PageDraft[],
  relations: ReadonlyMap<string, readonly RelationRecord[]>,
  evidence: Pick<Knowledge, 'statements' | 'sources'>,
): Map<string, Addition[]> {
  const isGiven = (cites: readonly string[]) => restsOnGiven(cites, evidence)
  const others = drafts.filter(({ kind }) => kind !== 'episode')
  const steps = drafts.filter(({ number }) => number !== undefined)
  return new Map(
    steps.map(({ slug, number = 0 }) => {
      const found = others.map((draft) => ({
        page: refOf(draft),
        entries: entriesAt(draft, relations.get(draft.slug) ?? [], number, isGiven),
      }))
      return [slug, found.filter(({ entries }) => entries.length > 0).sort(compareAdditions)]
    }),
  )
}

function refOf({ kind, slug, address, title }: PageDraft): PageRef {
  return { kind, slug, address, title }
}

function entriesAt(
  { facts, sections }: PageDraft,
  relations: readonly RelationRecord[],
  level: Level,
  isGiven: IsGiven,
): Entry[] {
  const stated = relations.filter(({ appearance, inverse }) => !appearance && !inverse)
  const isNew = (part: FactRecord | RelationRecord) =>
    part.level === level && part.rank !== 'deprecated'
  return [
    ...facts.filter(isNew).map(({ id, label, value, cites }) => ({
      id,
      label,
      value: plainText(value),
      given: isGiven(cites),
    })),
    ...stated.filter(isNew).map(({ id, label, page, cites }) => ({
      id,
      label,
      value: page.title,
      given: isGiven(cites),
    })),
    ...sections.flatMap((section) => sectionAt(section, level, isGiven)),
  ]
}

/** A section whose text has something new; its heading can ask more of the reader than its text. */
function sectionAt(section: Section, level: Level, isGiven: IsGiven): Entry[] {
  const added = section.blocks
    .flatMap(sentencesIn)
    .filter((sentence) => Math.max(sentence.level, section.level) === level)
  if (added.length === 0) return []
  const given = added.some(({ cites }) => isGiven(cites))
  return [{ id: section.id, label: section.heading, given }]
}

/** Those whom the story is about come first, and of those the ones who gain most. */
function compareAdditions(a: Addition, b: Addition): number {
  return (
    kindRank(a) - kindRank(b) ||
    factsOf(b) - factsOf(a) ||
    b.entries.length - a.entries.length ||
    a.page.title.localeCompare(b.page.title, 'en')
  )
}

function kindRank({ page }: Addition): number {
  return PageKindSchema.options.indexOf(page.kind)
}

function factsOf({ entries }: Addition): number {
  return entries.filter(({ value }) => value !== undefined).length
}
