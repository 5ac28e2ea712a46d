import { expect, test } from 'vitest'
import { contents } from '#features/article/contents.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord, relationRecord } from '#tests/support/records.ts'

function section(id: string, level: number) {
  return { id, heading: id, level, depth: 2 as const, blocks: [] }
}

test('leaves out headings that give something away', () => {
  const page = pageRecord({ sections: [section('start', 0), section('end', 7)] })
  expect(contents(page).map(({ id }) => id)).toEqual(['start'])
})

test('leads to beats, appearances and what follows the text', () => {
  const page = pageRecord({
    kind: 'episode',
    beats: [factRecord('home')],
    relations: [relationRecord('features-ada', { appearance: true })],
  })
  const appended = [{ id: 'more', heading: 'More', depth: 2 as const }]
  expect(contents(page, appended).map(({ heading }) => heading)).toEqual([
    'Beat by beat',
    'Who appears',
    'More',
  ])
})

test('leads to open questions as well', () => {
  const question = {
    id: 'times:1.1',
    source: 'times',
    paragraph: 1,
    says: 'Why?',
    stance: 'question' as const,
    level: 0,
  }
  const page = pageRecord({ questions: [question] })
  expect(contents(page)).toEqual([
    { id: 'page-questions', heading: 'Questions left open', depth: 2 },
  ])
})
