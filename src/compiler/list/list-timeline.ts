import { earliest, isEdtfDate } from '#model/edtf-date.ts'
import type { Timeline, TimelineEntry } from '#model/list-record.ts'
import type { PageRecord } from '#model/page-record.ts'
import { formerSlugs } from '../addresses/former-slugs.ts'
import { gatherEvidence } from '../build/gather-evidence.ts'
import type { Knowledge } from '../link/knowledge.ts'

/** Every dated event that a page states, in order of time. */
export function listTimeline(records: readonly PageRecord[], knowledge: Knowledge): Timeline {
  const { pages } = knowledge
  const former = formerSlugs(pages.redirects)
  const entries = records.flatMap((record) =>
    record.facts.flatMap((fact): TimelineEntry[] => {
      const { date, event, label, value, cites, level, id, rank } = fact
      const page = pages.bySlug.get(record.slug)
      if (!event || date === undefined || !page) return []
      const entry = {
        date,
        ...event,
        rank,
        label,
        inlines: value,
        page,
        fragment: id,
        cites,
        level,
      }
      const slugs = [record.slug, ...(former.get(record.address) ?? [])]
      const ids = [id, ...(record.moved?.[id] ?? [])]
      const [, ...formerly] = slugs.flatMap((slug) => ids.map((name) => `${slug}--${name}`))
      return [formerly.length > 0 ? { ...entry, formerly } : entry]
    }),
  )
  entries.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return {
    entries,
    evidence: gatherEvidence(
      entries.flatMap(({ cites }) => cites),
      knowledge,
    ),
  }
}

/** Within a day, by page and fact, so that the same seeds always give the same order. */
function sortKey({ date, page, fragment }: TimelineEntry): string {
  const day = isEdtfDate(date) ? earliest(date) : date
  return `${day} ${page?.slug} ${fragment}`
}
