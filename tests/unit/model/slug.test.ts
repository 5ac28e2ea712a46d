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

test.each(['', 'A', 'a--b', '-a', 'a_b', 'con', 'index', 'lpt1'])('"%s" is no slug', (text) => {
  expect(isSlug(text)).toBe(false)
})

test('takes names that differ in case, width or spacing for the same', () => {
  expect(normalizeName('  Ｄｒ.  ASH ')).toBe(normalizeName('dr. ash'))
})
