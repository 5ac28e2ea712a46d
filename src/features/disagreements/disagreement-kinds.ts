import type { DisagreementKind } from '#model/disagreement.ts'

export const DISAGREEMENT_KINDS: readonly DisagreementKind[] = ['disagree', 'changed', 'precision']

export function isDisagreementKind(value: unknown): value is DisagreementKind {
  return DISAGREEMENT_KINDS.some((kind) => kind === value)
}
