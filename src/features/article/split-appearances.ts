import type { RelationRecord } from '#model/page-record.ts'

function compareEpisodes(a: RelationRecord, b: RelationRecord): number {
  if (!a.inverse || !b.inverse) return 0
  return a.page.address.localeCompare(b.page.address, 'en', { numeric: true })
}

/** The relations of a page, those apart that say who appears, or in which episodes, by number. */
export function splitAppearances(
  relations: readonly RelationRecord[],
): [others: RelationRecord[], appearances: RelationRecord[]] {
  return [
    relations.filter(({ appearance }) => !appearance),
    relations.filter(({ appearance }) => appearance).toSorted(compareEpisodes),
  ]
}
