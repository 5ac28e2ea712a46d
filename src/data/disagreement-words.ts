import type { DisagreementKind } from '#model/disagreement.ts'

/** The kinds of disagreement in words. */
export const DISAGREEMENT_WORDS: Record<DisagreementKind, string> = {
  disagree: 'Sources disagree',
  changed: 'Changed over time',
  precision: 'One is more precise',
}
