import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { RichText } from '#ui/rich-text-view.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'

const text = (words: string): RichText => ({ type: 'text', text: words })

test.for<[RichText, string]>([
  [text('a < b'), 'a &lt; b'],
  [{ type: 'emphasis', children: [text('a')] }, '<em>a</em>'],
  [{ type: 'strong', children: [text('a')] }, '<strong>a</strong>'],
  [{ type: 'page', address: 'x/#y', text: 'X' }, '<a href="/x/#y">X</a>'],
  [
    { type: 'external', href: 'https://a.example/', children: [text('a')] },
    '<a href="https://a.example/" rel="external">a</a>',
  ],
])('draws %o', ([piece, html]) => {
  expect(renderToStaticMarkup(<RichTextView pieces={[piece]} />)).toBe(html)
})
