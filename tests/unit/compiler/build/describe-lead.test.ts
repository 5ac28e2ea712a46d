import { expect, test } from 'vitest'
import { describeLead } from '#compiler/build/describe-lead.ts'

const sentence = (text: string) => ({
  inlines: [{ type: 'text' as const, text }],
  cites: [],
  level: 0,
})

test('takes as many whole sentences as fit', () => {
  expect(describeLead([sentence('One.'), sentence('Two.'), sentence('x'.repeat(200))])).toBe(
    'One. Two.',
  )
})

test('cuts a first sentence that is too long at a word', () => {
  const description = describeLead([sentence(`${'word '.repeat(60)}end.`)])
  expect(description.length).toBeLessThanOrEqual(202)
  expect(description).toMatch(/word …$/)
})

test('is empty where there is no lead', () => {
  expect(describeLead([])).toBe('')
})
