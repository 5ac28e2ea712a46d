import { expect, test } from 'vitest'
import { pagePath } from '../../../src/worker/page-path.ts'

test.each([
  ['', ''],
  ['index.html', ''],
  ['a/', 'a/'],
  ['a', 'a/'],
  ['a/index.html', 'a/'],
  ['a/b', 'a/b/'],
  ['a/b/index.html', 'a/b/'],
  ['a.b/c', 'a.b/c/'],
])('%j is kept as the page %j', (path, page) => {
  expect(pagePath(path)).toBe(page)
})

test.each(['a/index.md', 'feed.xml', '404.html', 'a/myindex.html'])('%j is no page', (path) => {
  expect(pagePath(path)).toBeUndefined()
})
