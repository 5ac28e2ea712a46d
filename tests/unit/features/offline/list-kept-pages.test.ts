import { expect, test } from 'vitest'
import { titleIn } from '#features/offline/list-kept-pages.ts'

test.each([
  ['<head><title>A &amp; B · Wiki</title>', 'A & B · Wiki'],
  ['<title>&quot;&lt;a&gt;&quot;</title><title>second</title>', '"<a>"'],
  ['<p>no head', ''],
])('the title in %j is %j', (html, title) => {
  expect(titleIn(html)).toBe(title)
})
