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
  facts: [
    factRecord('work-singer'),
    factRecord('end', { level: 4 }),
    factRecord('lost', { rank: 'deprecated' }),
  ],
  relations: [
    relationRecord('knows-ada'),
    relationRecord('appears-in-part-2', { appearance: true, inverse: true, level: 2 }),
    relationRecord('once-knew', { rank: 'deprecated' }),
  ],
  beats: [factRecord('beat-home', { label: 'What happens' })],
  sections: [
    section('night', paragraph(sentence('It is dark.'), sentence('She runs.', 3), sentence('So.'))),
    section('late', paragraph(sentence('She wins.', 5), sentence('She rests.', 6))),
    section('told', paragraph(sentence('They part.', 2)), 2),
    section('bare', paragraph()),
  ],
  disagreements: [disagreementRecord('age', [], { level: 1 })],
})

const SEEN_NOTHING = { seen: 0, lastLevel: 9 }

describe('previewPart', () => {
  test.for([
    ['work-singer', { level: 0, label: 'Work', text: 'Value of work-singer' }],
    ['end', { level: 4, label: 'Work', text: 'Value of end' }],
    ['knows-ada', { level: 0, label: 'Knows', text: 'Ada' }],
    ['lost', { level: 0, label: 'Work', text: 'Value of lost', disputed: true }],
    ['once-knew', { level: 0, label: 'Knows', text: 'Ada', disputed: true }],
    ['beat-home', { level: 0, label: 'What happens', text: 'Value of beat-home' }],
    ['name-adda', { level: 0, label: 'Also written', text: '“Adda”' }],
    ['disagreement-age', { level: 1, label: 'In question', text: 'What about age?' }],
    ['told', { level: 2, label: 'Heading of told', text: '' }],
    ['bare', { level: 0, label: 'Heading of bare', text: '' }],
  ] as const)('finds what #%s leads to', ([fragment, part]) => {
    expect(previewPart(PAGE, fragment, SEEN_NOTHING)).toEqual(part)
  })

  test('names no episode that somebody appears in before all is seen', () => {
    expect(previewPart(PAGE, 'appears-in-part-2', SEEN_NOTHING)?.level).toBe(9)
  })

  test('opens a section with the first sentences that the reader may read', () => {
    expect(previewPart(PAGE, 'night', SEEN_NOTHING)?.text).toBe('It is dark. So.')
    expect(previewPart(PAGE, 'night', { ...SEEN_NOTHING, seen: 3 })?.text).toBe(
      'It is dark. She runs.',
    )
  })

  test('asks for what the safest sentence asks for where none is safe', () => {
    expect(previewPart(PAGE, 'late', SEEN_NOTHING)).toEqual({
      level: 5,
      label: 'Heading of late',
      text: '',
    })
  })

  test('finds nothing at a fragment that is none of the page', () => {
    expect(previewPart(PAGE, 'page-links', SEEN_NOTHING)).toBeUndefined()
  })
})
