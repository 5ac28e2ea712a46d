import type { RelationRecord } from '#model/page-record.ts'

/** The relations of a page, those apart that say who appears in an episode. */
export function splitAppearances(
  relations: readonly RelationRecord[],
): [others: RelationRecord[], appearances: RelationRecord[]] {
  return [
    relations.filter(({ appearance }) => !appearance),
    relations.filter(({ appearance }) => appearance),
  ]
}
