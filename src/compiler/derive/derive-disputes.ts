import type { DisagreementRecord } from '#model/page-record.ts'
import { groupPairs } from './group-pairs.ts'

/** What sources differ about, by slug of the pages that it concerns. */
export function deriveDisputes(
  disagreements: readonly DisagreementRecord[],
): Map<string, DisagreementRecord[]> {
  return groupPairs(
    disagreements.flatMap((disagreement) => {
      const slugs = new Set(disagreement.pages.map((page) => page.slug))
      return [...slugs].map((slug) => [slug, disagreement] as const)
    }),
  )
}
