import { expect, test } from 'vitest'
import { textOf } from '#features/timeline/text-of.ts'
import type { RichText } from '#ui/rich-text-view.tsx'

test('reads through links and emphasis', () => {
  const name: RichText = { type: 'text', text: 'Ada' }
  const pieces: RichText[] = [
    { type: 'emphasis', children: [name] },
    { type: 'page', address: 'characters/ben/', text: ' and Ben' },
    { type: 'external', href: 'https://a.example/', children: [name] },
  ]
  expect(textOf(pieces)).toBe('Ada and BenAda')
})
