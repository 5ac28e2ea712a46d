import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSlug, normalizeName, slugify } from '#model/slug.ts'

test.each([
  ['Ada', 'ada'],
  ['Dr. Renée O’Hara', 'dr-renee-ohara'],
  ['  #1 Mom ', '1-mom'],
  ['ﬁne', 'fine'],
  ['日本', ''],
])('"%s" becomes "%s"', (name, slug) => {
  expect(slugify(name)).toBe(slug)
})

test('makes slugs, or nothing, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugify(text)
      expect(slugify(slug)).toBe(slug)
      expect(slug).toMatch(/^[a-z0-9-]*$/)
    }),
  )
})

test.each(['a', 'ada', 'ada-brand', 'ada-brand-21', '4-am', 'icon', 'console', 'com', 'com10'])(
  '"%s" is a slug',
  (text) => {
    expect(isSlug(text)).toBe(true)
  },
)

test.each([
  '',
  'A',
  'a--b',
  '-a',
  'a-',
  'a_b',
  'con',
  'prn',
  'aux',
  'nul',
  'com1',
  'lpt1',
  'index',
])('"%s" is no slug', (text) => {
  expect(isSlug(text)).toBe(false)
})

test('takes names that differ in case, width or spacing for the same', () => {
  expect(normalizeName('  Ｄｒ. \n ASH ')).toBe('dr. ash')
  expect(normalizeName('dr. ash')).toBe('dr. ash')
})
