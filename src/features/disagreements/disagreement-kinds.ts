import type { DisagreementKind } from '#model/disagreement.ts'

export const DISAGREEMENT_KINDS: readonly DisagreementKind[] = ['disagree', 'changed', 'precision']
