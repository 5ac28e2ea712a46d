import { expect, test } from 'vitest'
import { compareContent } from '#compiler/changes/compare-content.ts'
import type { Part, PartedPage } from '#compiler/changes/parts-of.ts'

function fact(id: string, rest: Partial<Part> = {}): Part {
  return { part: 'fact', id, fragment: id, text: id, level: 0, wording: id, ...rest }
}

function wiki(pages: Record<string, Part[]>): Map<string, PartedPage> {
  const parted = Object.entries(pages).map(([address, parts]): [string, PartedPage] => [
    address,
    { address, title: address, parts },
  ])
  return new Map(parted)
}

function compare(
  before: Record<string, Part[]>,
  after: Record<string, Part[]>,
  moved: Record<string, string> = {},
) {
  return compareContent(wiki(before), wiki(after), new Map(Object.entries(moved)))
}

test('tells pages that are new or gone, and nothing of what stands on them', () => {
  expect(compare({ 'a/': [fact('x')] }, { 'b/': [fact('x')] })).toEqual({
    'a/': { page: 'removed', title: 'a/' },
    'b/': { page: 'added' },
  })
})

test('tells parts that are new, say it otherwise, or are gone with what they gave away', () => {
  const before = { 'a/': [fact('same'), fact('word'), fact('old', { level: 3 })] }
  const after = { 'a/': [fact('same'), fact('word', { wording: 'other' }), fact('new')] }
  expect(compare(before, after)).toEqual({
    'a/': { parts: { fact: { added: ['new'], reworded: ['word'], removed: { old: 3 } } } },
  })
})

test('takes a fact of the same property for the old one in other words', () => {
  const before = { 'a/': [fact('age-20', { group: 'age' }), fact('work-cook', { group: 'work' })] }
  const after = { 'a/': [fact('age-21', { group: 'age' }), fact('home-inn', { group: 'home' })] }
  expect(compare(before, after)).toEqual({
    'a/': {
      parts: { fact: { added: ['home-inn'], reworded: ['age-21'], removed: { 'work-cook': 0 } } },
    },
  })
})

test('follows a page to its new address', () => {
  const after = { 'new/': [fact('x'), fact('y')] }
  expect(compare({ 'old/': [fact('x')] }, after, { 'old/': 'new/#top' })).toEqual({
    'new/': { parts: { fact: { added: ['y'] } } },
  })
})

test('has nothing to tell of what stayed the same', () => {
  expect(compare({ 'a/': [fact('x')] }, { 'a/': [fact('x')] })).toEqual({})
})
