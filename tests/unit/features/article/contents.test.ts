import { describe, expect, test } from 'vitest'
import { contents } from '#features/article/contents.ts'
import type { PageRecord } from '#model/page-record.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { disagreementRecord, factRecord, relationRecord } from '#tests/support/records.ts'

const ADA = { kind: 'character', slug: 'ada', address: 'characters/ada/', title: 'Ada' } as const
const QUESTION = {
  id: 'times:1.1',
  source: 'times',
  says: 'Why?',
  stance: 'question' as const,
  level: 0,
}

function section(id: string, level: number) {
  return { id, heading: id, level, depth: 2 as const, blocks: [] }
}

function headings(parts: Partial<PageRecord>): string[] {
  return contents(pageRecord(parts)).map(({ heading }) => heading)
}

describe('contents', () => {
  test('says of each heading how much it gives away', () => {
    const page = pageRecord({ sections: [section('start', 0), section('end', 7)] })
    expect(contents(page)).toEqual([
      { id: 'start', heading: 'start', depth: 2, level: 0 },
      { id: 'end', heading: 'end', depth: 2, level: 7 },
    ])
  })

  test('leads to beats, appearances, additions and what follows the text', () => {
    const page = pageRecord({
      kind: 'episode',
      beats: [factRecord('home')],
      adds: [{ page: ADA, entries: [] }],
      relations: [relationRecord('features-ada', { appearance: true })],
    })
    const appended = [{ id: 'more', heading: 'More', depth: 2 as const }]
    expect(contents(page, appended).map(({ heading }) => heading)).toEqual([
      'Beat by beat',
      'Who appears',
      'What this episode adds',
      'More',
    ])
  })

  test('ends with disagreements, questions, links and evidence', () => {
    const parts = {
      facts: [factRecord('work', { cites: ['times:1.1'] })],
      disagreements: [disagreementRecord('age', [])],
      questions: [QUESTION],
      backlinks: [{ page: ADA, level: 0, given: true }],
      evidence: evidence('times:1.1'),
    }
    expect(headings(parts)).toEqual([
      'Disagreements',
      'Questions left open',
      'What links here',
      'Evidence',
    ])
  })

  test('knows no evidence where nothing is cited', () => {
    expect(headings({ facts: [factRecord('work')] })).toEqual([])
  })
})
