import { expect, test } from 'vitest'
import { describeHit } from '#features/search/describe-hit.ts'
import { searchHit } from '#tests/support/search-hit.ts'

test.each([
  ['a page by its title and kind', searchHit({ kind: 'character' }), ['Ada', 'Character']],
  ['a topic by its title alone', searchHit({ kind: 'topic' }), ['Ada', undefined]],
  ['a source by its name', searchHit({ type: 'source', title: 'Herald' }), ['Herald', undefined]],
  ['a fact by its property and page', searchHit({ type: 'fact', label: 'Work' }), ['Work', 'Ada']],
  ['a statement by its source', searchHit({ type: 'statement', label: 'Ada' }), ['Ada', undefined]],
  ['what has no name of its own by its page', searchHit({ type: 'beat' }), ['Ada', undefined]],
])('names %s', (_, hit, [name, place]) => {
  expect(describeHit(hit)).toEqual(place === undefined ? { name } : { name, place })
})
