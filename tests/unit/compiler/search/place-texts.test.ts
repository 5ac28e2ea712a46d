import { expect, test } from 'vitest'
import { placeTexts } from '#compiler/search/place-texts.ts'
import type { SearchDraft } from '#compiler/search/search-draft.ts'

function draft(level: number, given: boolean, text: string): SearchDraft {
  const document = { address: `x/${text}/`, title: 'X', parts: [{ text: text.repeat(400) }] }
  const size = JSON.stringify(document).length
  return { type: 'passage', level, given, document, size, searched: text, context: '' }
}

test('numbers documents by level and origin, and keeps levels in files of their own', () => {
  const written: object[] = []
  const write = (node: object) => String(written.push(node) - 1)
  const drafts = [draft(2, true, 'late'), draft(0, false, 'other'), draft(0, true, 'early')]
  const { classes, documents } = placeTexts(drafts, 'en', { write })
  expect(classes).toEqual([
    { type: 'passage', level: 0, given: true, count: 1 },
    { type: 'passage', level: 0, given: false, count: 1 },
    { type: 'passage', level: 2, given: true, count: 1 },
  ])
  expect(documents).toEqual({
    children: [
      [0, '0'],
      [2, '1'],
    ],
  })
  expect(JSON.stringify(written[0])).not.toContain('late')
})
