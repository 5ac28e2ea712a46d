import type { DisagreementKind } from '#model/disagreement.ts'

export const DISAGREEMENT_WORDS: Record<DisagreementKind, string> = {
  disagree: 'Sources disagree',
  changed: 'Changed over time',
  precision: 'One is more precise',
}
