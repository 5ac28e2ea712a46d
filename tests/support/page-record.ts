import type { PageRecord } from '#model/page-record.ts'

/** A page that says nothing, save what is given. */
export function pageRecord(parts: Partial<PageRecord> = {}): PageRecord {
  return {
    record: 'page',
    kind: 'character',
    slug: 'ada',
    address: 'characters/ada/',
    title: 'Ada',
    trace: { lobes: 5, turns: 2, reach: 0.5 },
    description: 'Ada sings.',
    summary: [],
    aliases: [],
    facts: [],
    relations: [],
    beats: [],
    adds: [],
    sections: [],
    disagreements: [],
    questions: [],
    backlinks: [],
    evidence: { statements: [], sources: [] },
    ...parts,
  }
}
