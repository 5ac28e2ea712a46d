import type { DisagreementKind } from '#model/disagreement.ts'

export const DISAGREEMENT_WORDS: Record<DisagreementKind, string> = {
  disagree: 'Sources disagree',
  changed: 'Changed over time',
  precision: 'One is more precise',
}

export const DISAGREEMENT_KINDS: readonly DisagreementKind[] = ['disagree', 'changed', 'precision']

export function isDisagreementKind(value: unknown): value is DisagreementKind {
  return DISAGREEMENT_KINDS.some((kind) => kind === value)
}
