import { expect, test } from 'vitest'
import type { Inline } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'

test('keeps the words of links and emphasis', () => {
  const inlines: Inline[] = [
    { type: 'page', address: 'characters/ada/', text: 'Ada' },
    { type: 'text', text: ' is ' },
    { type: 'emphasis', children: [{ type: 'strong', children: [{ type: 'text', text: 'on' }] }] },
    { type: 'external', href: 'https://a.example', children: [{ type: 'text', text: ' air' }] },
  ]
  expect(plainText(inlines)).toBe('Ada is on air')
})
