import { expect, test } from 'vitest'
import { groupHits } from '#features/search/group-hits.ts'
import { searchHit } from '#tests/support/search-hit.ts'

const page = searchHit()
const source = searchHit({ type: 'source', address: 'sources/herald/' })
const fact = searchHit({ type: 'fact', address: 'characters/ada/#work' })
const heading = searchHit({ type: 'heading', address: 'characters/ada/#night' })

test('puts names before text, so that text moves nothing when it joins', () => {
  const names = groupHits({ names: [source, page], text: [] })
  const all = groupHits({ names: [source, page], text: [fact, page, heading] })
  expect(names.map(({ label }) => label)).toEqual(['Pages', 'Sources'])
  expect(all.slice(0, 2)).toEqual(names)
  expect(all.slice(2).map(({ label }) => label)).toEqual(['Introductions', 'Sections', 'Facts'])
})

test('keeps the best of each sort, in their order', () => {
  const second = searchHit({ address: 'characters/ben/' })
  const [pages] = groupHits({ names: [page, second, source], text: [] }, 1)
  expect(pages?.hits).toEqual([page])
})

test('has no group where there is nothing', () => {
  expect(groupHits({ names: [], text: [] })).toEqual([])
})
