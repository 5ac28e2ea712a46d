import type { DisagreementRecord } from '#model/page-record.ts'

/** What sources differ about, by slug of the pages that it concerns. */
export function deriveDisputes(
  disagreements: readonly DisagreementRecord[],
): Map<string, DisagreementRecord[]> {
  const bySlug = new Map<string, DisagreementRecord[]>()
  for (const disagreement of disagreements) {
    for (const slug of new Set(disagreement.pages.map((page) => page.slug))) {
      const known = bySlug.get(slug)
      if (known) known.push(disagreement)
      else bySlug.set(slug, [disagreement])
    }
  }
  return bySlug
}
