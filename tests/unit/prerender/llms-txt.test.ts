import { expect, test } from 'vitest'
import { llmsTxt } from '#prerender/llms-txt.ts'
import { compiledWikiOf } from '#tests/support/compiled-wiki-of.ts'

test('says the rules first, and then where to read on, each address once', async () => {
  const text = llmsTxt(await compiledWikiOf(), true)
  expect(text).toMatch(/^# Lampside\n\n> The wiki of The Lamp\. Made by fans\.\n\n- Every sentence/)
  expect(text.match(/^## .*/gm)).toEqual(['## Begin here', '## Lists', '## Data', '## Optional'])
  expect(text).toContain('below a line such as "After part 1:"')
  const links = [...text.matchAll(/^- \[[^\]]*\]\(([^)]*)\)/gm)].map(([, url]) => url)
  expect(links).toContain('http://localhost/characters/ada-brand/index.md')
  expect(new Set(links).size).toBe(links.length)
})

test('names no feed that is not there', async () => {
  expect(llmsTxt(await compiledWikiOf(), false)).not.toContain('feed.xml')
})
