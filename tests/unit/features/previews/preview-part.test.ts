import { describe, expect, test } from 'vitest'
import { previewPart } from '#features/previews/preview-part.ts'
import type { Section } from '#model/article.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { disagreementRecord, factRecord, relationRecord } from '#tests/support/records.ts'

function sentence(text: string, level = 0) {
  return { inlines: [{ type: 'text' as const, text }], cites: [], level }
}

function section(id: string, sentences: Section['blocks'][number] & object, level = 0): Section {
  return { id, depth: 2, heading: `Heading of ${id}`, level, blocks: [sentences] }
}

const paragraph = (...sentences: ReturnType<typeof sentence>[]) => ({
  type: 'paragraph' as const,
  sentences,
})

const PAGE = pageRecord({
  aliases: [{ id: 'name-adda', name: 'Adda', cites: [] }],
  facts: [factRecord('work-singer'), factRecord('end', { level: 4 })],
  relations: [relationRecord('knows-ada')],
  beats: [factRecord('beat-home', { label: 'What happens' })],
  sections: [
    section('night', paragraph(sentence('It is dark.'), sentence('She runs.', 3), sentence('So.'))),
    section('late', paragraph(sentence('She wins.', 5), sentence('She rests.', 6))),
    section('told', paragraph(sentence('They part.', 2)), 2),
    section('bare', paragraph()),
  ],
  disagreements: [disagreementRecord('age', [], { level: 1 })],
})

describe('previewPart', () => {
  test.for([
    ['work-singer', { level: 0, label: 'Work', text: 'Value of work-singer' }],
    ['end', { level: 4, label: 'Work', text: 'Value of end' }],
    ['knows-ada', { level: 0, label: 'Knows', text: 'Ada' }],
    ['beat-home', { level: 0, label: 'What happens', text: 'Value of beat-home' }],
    ['name-adda', { level: 0, label: 'Also written', text: '“Adda”' }],
    ['disagreement-age', { level: 1, label: 'In question', text: 'What about age?' }],
    ['told', { level: 2, label: 'Heading of told', text: '' }],
    ['bare', { level: 0, label: 'Heading of bare', text: '' }],
  ] as const)('finds what #%s leads to', ([fragment, part]) => {
    expect(previewPart(PAGE, fragment, 0)).toEqual(part)
  })

  test('opens a section with the first sentences that the reader may read', () => {
    expect(previewPart(PAGE, 'night', 0)?.text).toBe('It is dark. So.')
    expect(previewPart(PAGE, 'night', 3)?.text).toBe('It is dark. She runs.')
  })

  test('asks for what the safest sentence asks for where none is safe', () => {
    expect(previewPart(PAGE, 'late', 0)).toEqual({
      level: 5,
      label: 'Heading of late',
      text: '',
    })
  })

  test('finds nothing at a fragment that is none of the page', () => {
    expect(previewPart(PAGE, 'page-links', 9)).toBeUndefined()
  })
})
