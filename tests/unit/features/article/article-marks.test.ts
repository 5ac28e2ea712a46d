import { describe, expect, test } from 'vitest'
import { numberNotes } from '#data/number-notes.ts'
import { articleMarks } from '#features/article/article-marks.ts'
import type { Sentence } from '#model/article.ts'
import type { PageRecord } from '#model/page-record.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { disagreementRecord, factRecord } from '#tests/support/records.ts'

const ALL = evidence('a:1.1', 'a:2.1', 'b:1.1', 'b:2.1', 'c:1.1')

function sentence(...cites: string[]): Sentence {
  return { inlines: [], cites, level: 0 }
}

function marksOn(parts: Partial<PageRecord>) {
  const page = pageRecord({ evidence: ALL, ...parts })
  const notes = numberNotes([ALL.statements.map(({ id }) => id)], ALL)
  return articleMarks(page, notes)
}

function disputesOn(parts: Partial<PageRecord>, cites: readonly string[]) {
  return marksOn(parts)(cites).flatMap((mark) => ('fragments' in mark ? [mark] : []))
}

const AGE = disagreementRecord('age', ['a:1.1', 'b:1.1'])

describe('articleMarks', () => {
  test('puts the notes first', () => {
    const marks = marksOn({ summary: [sentence('a:1.1')], disagreements: [AGE] })(['a:1.1'])
    expect(marks).toMatchObject([{ number: 1 }, { fragments: ['disagreement-age'] }])
  })

  test('names the kind and the question', () => {
    const [mark] = disputesOn({ summary: [sentence('a:1.1')], disagreements: [AGE] }, ['a:1.1'])
    expect(mark?.label).toBe('Sources disagree: What about age?')
  })

  test('marks the sentence that comes closest, and no other that cites a side', () => {
    const summary = [sentence('a:1.1', 'c:1.1', 'a:2.1'), sentence('a:1.1', 'b:1.1')]
    const found = summary.map(({ cites }) => disputesOn({ summary, disagreements: [AGE] }, cites))
    expect(found.map((marks) => marks.length)).toEqual([0, 1])
  })

  test('marks the first of sentences that come equally close', () => {
    const summary = [sentence('b:1.1'), sentence('a:1.1')]
    const found = summary.map(({ cites }) => disputesOn({ summary, disagreements: [AGE] }, cites))
    expect(found.map((marks) => marks.length)).toEqual([1, 0])
  })

  test('marks a fact beside the sentence', () => {
    const facts = [factRecord('age-21', { cites: ['b:1.1'] })]
    const parts = { summary: [sentence('a:1.1', 'b:1.1')], facts, disagreements: [AGE] }
    expect(disputesOn(parts, ['b:1.1'])).toHaveLength(1)
    expect(disputesOn(parts, ['a:1.1', 'b:1.1'])).toHaveLength(1)
  })

  test('marks nothing that has hardly more than a source in common', () => {
    const cites = ['a:1.1', 'a:2.1', 'b:2.1', 'c:1.1']
    const entry = disagreementRecord('age', ['a:1.1', 'b:1.1', 'x:1.1'])
    expect(disputesOn({ summary: [sentence(...cites)], disagreements: [entry] }, cites)).toEqual([])
  })

  test('marks nothing that gives away less than the question', () => {
    const parts = { summary: [sentence('a:1.1')], disagreements: [{ ...AGE, level: 3 }] }
    expect(disputesOn(parts, ['a:1.1'])).toEqual([])
  })

  test('marks what gives away as much as the question', () => {
    const statements = ALL.statements.map((statement) => ({ ...statement, level: 3 }))
    const parts = {
      summary: [sentence('a:1.1')],
      disagreements: [{ ...AGE, level: 3 }],
      evidence: { ...ALL, statements },
    }
    expect(disputesOn(parts, ['a:1.1'])).toHaveLength(1)
  })

  test('draws one mark for all disagreements of a sentence', () => {
    const disagreements = [AGE, disagreementRecord('name', ['a:1.1', 'b:2.1'])]
    const [mark, ...others] = disputesOn({ summary: [sentence('a:1.1')], disagreements }, ['a:1.1'])
    expect(mark?.fragments).toEqual(['disagreement-age', 'disagreement-name'])
    expect(mark?.label).toBe('Sources disagree: What about age? Sources disagree: What about name?')
    expect(others).toEqual([])
  })

  test('gives the same mark to neighbours, so that they can share it', () => {
    const marksOf = marksOn({ summary: [sentence('a:1.1')], disagreements: [AGE] })
    expect(marksOf(['a:1.1'])[1]).toBe(marksOf(['a:1.1'])[1])
  })
})
