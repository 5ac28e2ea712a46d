import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StepList } from '#ui/step-list.tsx'

function step(id: string, level: number) {
  return { key: id, id, level, content: id }
}

test('numbers steps through their folds, and keeps their addresses outside', () => {
  const html = renderToStaticMarkup(<StepList steps={[step('a', 0), step('b', 2), step('c', 2)]} />)
  expect(html).toMatch(/<li id="a">a<\/li>/)
  expect(html).toMatch(/<div id="b"><div id="c"><details.*<ol start="2".*<li>b<\/li><li>c<\/li>/)
})
