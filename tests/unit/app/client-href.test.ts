import { expect, test } from 'vitest'
import { clientHref } from '#app/client-href.ts'

const ORIGIN = 'https://lamp.example'

function link(href: string, attributes: Record<string, string> = {}) {
  const all: Record<string, string> = { href, ...attributes }
  return {
    href: URL.parse(href, `${ORIGIN}/w/ada/`)?.href ?? '',
    target: attributes.target ?? '',
    hasAttribute: (name: string) => name in all,
    getAttribute: (name: string) => all[name] ?? null,
  }
}

test.for([
  ['/w/', '/w/'],
  ['/w/characters/?q=a#b', '/w/characters/?q=a#b'],
  ['../ben/', '/w/ben/'],
  ['/w/ada/#note-1', '/w/ada/#note-1'],
])('follows %s', ([href = '', path]) => {
  expect(clientHref(link(href), ORIGIN, '/w/')).toBe(path)
})

test.for([
  '#note-1',
  '#',
  '/elsewhere/',
  'https://other.example/w/',
  '/w/data/schema.json',
  '/w/sitemap.xml',
  'mailto:ada@lamp.example',
])('leaves %s to the browser', (href) => {
  expect(clientHref(link(href), ORIGIN, '/w/')).toBeUndefined()
})

test.for<Record<string, string>>([{ target: '_blank' }, { download: '' }])(
  'leaves a link with %o to it',
  (attributes) => {
    expect(clientHref(link('/w/', attributes), ORIGIN, '/w/')).toBeUndefined()
  },
)
