import { describe } from 'vitest'
import { type Base, folderOf } from '#tests/support/built-site.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { testPagePromises } from '#tests/support/page-promises.ts'

describe.each<[string, Base, 'richest' | 'typical']>([
  ['the page that says most', '/', 'richest'],
  ['a page in the middle', '/wiki-x/', 'typical'],
])('of each kind %s, below %s,', (_, base, which) => {
  testPagePromises(base, async () =>
    (await kindsOfPages(folderOf(base), which)).map(({ address }) => address),
  )
})
