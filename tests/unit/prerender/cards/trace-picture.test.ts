import { expect, test } from 'vitest'
import { tracePath } from '#model/trace-path.ts'
import { tracePicture } from '#prerender/cards/trace-picture.ts'

const TRACE = { lobes: 5, turns: 2, reach: 0.5 }

test('draws the line twice, the second one finer and around the first', () => {
  const svg = tracePicture({ trace: TRACE, size: 100, stroke: 2 })
  const [first = '', second = ''] = svg.match(/<path[^>]*>/g) ?? []
  expect(svg).toContain('width="100" height="100" viewBox="-3 -3 106 106"')
  for (const line of [first, second]) expect(line).toContain(`d="${tracePath(TRACE, 100)}"`)
  expect(first).toContain('stroke-width="2"')
  expect(second).toContain('stroke-width="0.8"')
  expect(second).toContain('translate(50 50) scale(1.03) translate(-50 -50)')
})
