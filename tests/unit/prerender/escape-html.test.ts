import { expect, test } from 'vitest'
import { escapeHtml, tag } from '#prerender/escape-html.ts'

test('leaves nothing in a text that could end a tag or an attribute', () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;`)
})

test('writes attributes that are there, and leaves out those that are not', () => {
  const attributes = { rel: 'preload', crossorigin: true, media: undefined, async: false }
  expect(tag('link', attributes)).toBe('<link rel="preload" crossorigin>')
})
