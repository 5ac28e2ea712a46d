import type { RelationRecord } from '#model/page-record.ts'
import type { PageDraft } from '../build/build-page.ts'
import type { Report } from '../diagnostics.ts'
import type { Knowledge } from '../link/knowledge.ts'

/** Gives every relation to both of its pages, each in its own wording; keyed by slug. */
export function deriveRelations(
  drafts: readonly PageDraft[],
  { wiki, pages }: Knowledge,
  report: Report,
): Map<string, RelationRecord[]> {
  const bySlug = new Map<string, RelationRecord[]>(drafts.map(({ slug }) => [slug, []]))
  for (const draft of drafts) {
    const from = pages.bySlug.get(draft.slug)
    for (const { type, to, position, ...rest } of draft.relations) {
      const wording = wiki.relations[type]
      if (!from || !wording) continue
      const symmetric = wording.label === wording.inverse
      const id = `${type}-${to.slug}`
      const shared = { type, ...(wording.appearance ? { appearance: true as const } : {}), ...rest }
      const known = bySlug.get(draft.slug)
      if (known?.some((relation) => relation.id === id)) {
        const message = `relation "${type}" to "${to.slug}" is stated twice`
        const mend = 'state it on one of the two pages, with all its citations'
        report({ file: draft.file, at: position, message, mend })
        continue
      }
      known?.push({ id, label: wording.label, inverse: false, page: to, ...shared })
      bySlug.get(to.slug)?.push({
        id: symmetric ? `${type}-${from.slug}` : `${type}-inverse-${from.slug}`,
        label: wording.inverse,
        inverse: true,
        page: from,
        ...shared,
      })
    }
  }
  return bySlug
}
