import type { Section } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'
import type { Level } from '#model/level.ts'
import { PageKindSchema } from '#model/page-kind.ts'
import type { Addition, FactRecord, PageRef, RelationRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import type { PageDraft } from '../build/build-page.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { restsOnGiven } from '../link/rests-on-given.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import { groupPairs } from './group-pairs.ts'

type Entry = Addition['entries'][number]
interface LeveledEntry {
  level: Level
  entry: Entry
}
type IsGiven = (cites: readonly string[]) => boolean

/** What each step of the story lets other pages tell, by slug of its episode. */
export function deriveAdditions(
  drafts: readonly PageDraft[],
  relations: ReadonlyMap<string, readonly RelationRecord[]>,
  evidence: Pick<Knowledge, 'statements' | 'sources'>,
  recall: Recall = noMemory.recall,
): Map<string, Addition[]> {
  const isGiven = (cites: readonly string[]) => restsOnGiven(cites, evidence)
  const others = drafts.filter(({ kind }) => kind !== 'episode')
  const byLevel = groupPairs(
    others.flatMap((draft) => {
      const tied = relations.get(draft.slug) ?? []
      return recall(`told by ${draft.file}`, [draft, tied, evidence], () =>
        toldBy(draft, tied, isGiven),
      )
    }),
  )
  const steps = drafts.filter(({ number }) => number !== undefined)
  return new Map(
    steps.map(({ slug, number = 0 }) => [
      slug,
      byLevel.get(number)?.toSorted(compareAdditions) ?? [],
    ]),
  )
}

/** What a page adds at each level. */
function toldBy(
  draft: PageDraft,
  relations: readonly RelationRecord[],
  isGiven: IsGiven,
): [Level, Addition][] {
  const page = refOf(draft)
  return [...partsByLevel(draft, relations, isGiven)].map(([level, found]) => [
    level,
    { page, entries: found.map(({ entry }) => entry) },
  ])
}

function refOf({ kind, slug, address, title }: PageDraft): PageRef {
  return { kind, slug, address, title }
}

/** What a page tells, by the level at which it is new: its facts, its relations, its sections. */
function partsByLevel(
  { facts, sections }: PageDraft,
  relations: readonly RelationRecord[],
  isGiven: IsGiven,
): Map<Level, LeveledEntry[]> {
  const stated = relations.filter(({ appearance, inverse }) => !appearance && !inverse)
  const valued = (part: FactRecord | RelationRecord): LeveledEntry[] => {
    const { id, label, level, rank, cites } = part
    if (rank === 'deprecated') return []
    const value = 'page' in part ? part.page.title : plainText(part.value)
    return [{ level, entry: { id, label, value, given: isGiven(cites) } }]
  }
  return Map.groupBy(
    [
      ...[...facts, ...stated].flatMap(valued),
      ...sections.flatMap((section) => partsOf(section, isGiven)),
    ],
    ({ level }) => level,
  )
}

/** A section at each level at which it has something new; its heading can ask more than its text. */
function partsOf({ id, heading, level: least, blocks }: Section, isGiven: IsGiven): LeveledEntry[] {
  const byLevel = Map.groupBy(blocks.flatMap(sentencesIn), ({ level }) => Math.max(level, least))
  return [...byLevel].map(([level, added]) => {
    const given = added.some(({ cites }) => isGiven(cites))
    return { level, entry: { id, label: heading, given } }
  })
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
