import { expect, test } from 'vitest'
import { recordHead } from '#app/record-head.ts'
import { pageRecord } from '#tests/support/page-record.ts'

test('says of a page what it says of itself', () => {
  expect(recordHead(pageRecord())).toEqual({
    address: 'characters/ada/',
    title: 'Ada',
    description: 'Ada sings.',
  })
})

test('describes a source by its label and its parts', () => {
  const source = {
    record: 'source' as const,
    id: 'times',
    address: 'sources/times/',
    label: 'The Times',
    date: '2020',
    origin: 'given' as const,
    sha256: '',
    paragraphs: [],
    statements: [],
  }
  expect(recordHead(source)).toMatchObject({
    title: 'The Times',
    description: 'What The Times says, paragraph by paragraph, and which pages rest on it.',
  })
  expect(recordHead({ ...source, origin: 'supplementary' })).toMatchObject({
    description: 'What The Times says, statement by statement, and which pages rest on it.',
  })
})
