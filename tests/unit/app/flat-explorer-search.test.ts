import { expect, test } from 'vitest'
import { flatExplorerSearch } from '#app/flat-explorer-search.ts'

test('two wordings of one search become one', () => {
  const wordings = [
    { family: 'finch.brand', q: ' ada ' },
    { q: 'ada', family: 'brand.finch.brand', other: '' },
  ]
  for (const raw of wordings) {
    expect(Object.entries(flatExplorerSearch(raw))).toEqual([
      ['family', 'brand.finch'],
      ['q', 'ada'],
    ])
  }
})
