import { plainText } from '#model/article.ts'
import type { Level } from '#model/level.ts'
import type { Addition, RelationRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import type { PageDraft } from '../build/build-page.ts'

type Entry = Addition['entries'][number]

function sectionsAt({ sections }: PageDraft, level: Level): Entry[] {
  return sections
    .filter(({ blocks }) => blocks.flatMap(sentencesIn).some((one) => one.level === level))
    .filter((section) => section.level <= level)
    .map(({ id, heading }) => ({ id, label: heading }))
}

function entriesAt(draft: PageDraft, relations: readonly RelationRecord[], level: Level): Entry[] {
  const facts = draft.facts.filter((fact) => fact.level === level)
  const stated = relations.filter(
    (relation) => relation.level === level && !relation.appearance && !relation.inverse,
  )
  return [
    ...facts.map(({ id, label, value }) => ({ id, label, value: plainText(value) })),
    ...stated.map(({ id, label, page }) => ({ id, label, value: page.title })),
    ...sectionsAt(draft, level),
  ]
}

/** What each step of the story lets other pages tell, by slug of its episode. */
export function deriveAdditions(
  drafts: readonly PageDraft[],
  relations: ReadonlyMap<string, readonly RelationRecord[]>,
): Map<string, Addition[]> {
  const others = drafts.filter(({ kind }) => kind !== 'episode')
  const steps = drafts.filter(({ number }) => number !== undefined)
  return new Map(
    steps.map(({ slug, number = 0 }) => [
      slug,
      others.flatMap((draft) => {
        const { kind, address, title } = draft
        const entries = entriesAt(draft, relations.get(draft.slug) ?? [], number)
        const page = { kind, slug: draft.slug, address, title }
        return entries.length === 0 ? [] : [{ page, entries }]
      }),
    ]),
  )
}
