import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LeveledList } from '#ui/leveled-list.tsx'

test('closes the items of a level together, with their addresses outside', () => {
  const items = [2, 0, 2].map((level, at) => ({
    key: `k${at}`,
    id: `i${at}`,
    level,
    content: `Item ${at}`,
  }))
  const html = renderToStaticMarkup(<LeveledList items={items} />)
  expect(html).toMatch(/^<ul><li id="i1">Item 1<\/li><\/ul><div id="i0"><div id="i2"><details/)
})
