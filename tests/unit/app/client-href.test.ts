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
  ['/w/v1.2/ada/', '/w/v1.2/ada/'],
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

test('follows a link that asks for its own tab', () => {
  expect(clientHref(link('/w/', { target: '_self' }), ORIGIN, '/w/')).toBe('/w/')
})

test('leaves a link without an address to the browser', () => {
  const bare = { ...link(''), href: '', getAttribute: () => null }
  expect(clientHref(bare, ORIGIN, '/w/')).toBeUndefined()
})
