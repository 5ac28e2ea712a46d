import { expect, test } from 'vitest'
import { headOfMatches } from '#prerender/head-of-matches.ts'

test('hears the innermost route that names the page, and no other', () => {
  const head = headOfMatches([
    { meta: [{ title: 'Not found' }, { name: 'robots', content: 'noindex' }] },
    {
      meta: [
        { title: 'Page' },
        { name: 'description', content: 'inner' },
        { property: 'og:title', content: 'Page' },
      ],
      links: [{ rel: 'canonical', href: '/page/' }],
    },
    {},
  ])
  expect(head).toEqual({
    title: 'Page',
    metas: [
      { name: 'description', content: 'inner' },
      { property: 'og:title', content: 'Page' },
    ],
    links: [{ rel: 'canonical', href: '/page/' }],
  })
})
