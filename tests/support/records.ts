import type { DisagreementRecord, FactRecord, RelationRecord } from '#model/page-record.ts'

const ADA = { kind: 'character', slug: 'ada', address: 'characters/ada/', title: 'Ada' } as const

/** A fact that says what its id says, save what is given. */
export function factRecord(id: string, parts: Partial<FactRecord> = {}): FactRecord {
  const value = [{ type: 'text' as const, text: `Value of ${id}` }]
  return {
    id,
    property: 'work',
    label: 'Work',
    value,
    rank: 'normal',
    cites: [],
    level: 0,
    ...parts,
  }
}

/** A relation to Ada, save what is given. */
export function relationRecord(id: string, parts: Partial<RelationRecord> = {}): RelationRecord {
  return {
    id,
    type: 'knows',
    label: 'Knows',
    inverse: false,
    page: ADA,
    rank: 'normal',
    cites: [],
    level: 0,
    ...parts,
  }
}

/** A disagreement between two statements, save what is given. */
export function disagreementRecord(
  slug: string,
  cites: readonly string[],
  parts: Partial<DisagreementRecord> = {},
): DisagreementRecord {
  return {
    slug,
    question: `What about ${slug}?`,
    kind: 'disagree',
    pages: [ADA],
    positions: cites.map((id) => ({ inlines: [], cites: [id], level: 0 })),
    reading: [],
    level: 0,
    ...parts,
  }
}
