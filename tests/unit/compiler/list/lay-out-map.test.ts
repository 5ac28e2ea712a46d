import { expect, test } from 'vitest'
import type { MapGraph } from '#compiler/list/gather-map.ts'
import { layOutMap } from '#compiler/list/lay-out-map.ts'
import { boxOf, measureBody } from '#compiler/list/map-body.ts'
import { type MapFrame, TALL_FRAME, WIDE_FRAME } from '#compiler/list/map-frame.ts'

/** Two families of four whose eldest know each other, and two strangers. */
function graph(ties: MapGraph['ties'] = []): MapGraph {
  const slugs = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'c', 'd']
  const bonds = ['a', 'b'].flatMap((kin) =>
    ['2', '3', '4'].map((other) => ({ from: `${kin}1`, to: `${kin}${other}` })),
  )
  return {
    characters: slugs.map((slug) => ({
      slug,
      title: `Somebody ${slug.toUpperCase()}`,
      kin: slug.length > 1 ? slug.slice(0, 1) : undefined,
      ties: 1,
    })),
    bonds: [...bonds, { from: 'a1', to: 'b1' }],
    ties: [...bonds.map((bond) => ({ ...bond, group: 'Family' })), ...ties],
  }
}

function overlapping(frame: MapFrame): string[] {
  const { characters } = graph()
  const { nodes } = layOutMap(graph(), frame)
  const boxes = characters.flatMap((character) => {
    const node = nodes.find(({ slug }) => slug === character.slug)
    return node
      ? [{ slug: node.slug, ...boxOf({ ...measureBody(character, frame), ...node }) }]
      : []
  })
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.slug} ${b.slug}`),
  )
}

function spread(prefix: string): number {
  const nodes = layOutMap(graph(), WIDE_FRAME).nodes.filter(({ slug }) => slug.startsWith(prefix))
  return Math.max(...nodes.flatMap((a) => nodes.map((b) => Math.hypot(a.x - b.x, a.y - b.y))))
}

test.each([WIDE_FRAME, TALL_FRAME])('leaves everybody room on paper $width wide', (frame) => {
  expect(overlapping(frame)).toEqual([])
  const { nodes, width, height } = layOutMap(graph(), frame)
  expect(nodes.filter(({ x, r }) => x - r < 0 || x + r > width)).toEqual([])
  expect(nodes.filter(({ y, r }) => y - r < 0 || y + r > height)).toEqual([])
})

test('draws kin together', () => {
  expect(Math.max(spread('a'), spread('b'))).toBeLessThan(spread(''))
})

test('makes the same of the same, to the last digit', () => {
  const first = layOutMap(graph(), WIDE_FRAME)
  layOutMap({ ...graph(), bonds: [] }, WIDE_FRAME)
  const second = layOutMap(graph(), WIDE_FRAME)
  expect(second).not.toBe(first)
  expect(JSON.stringify(second)).toBe(JSON.stringify(first))
})

test('does not let a tie that gives something away say where anybody stands', () => {
  const { nodes, kin } = layOutMap(graph(), TALL_FRAME)
  const told = layOutMap(graph([{ from: 'c', to: 'd', group: 'Love' }]), TALL_FRAME)
  expect({ nodes: told.nodes, kin: told.kin }).toEqual({ nodes, kin })
  expect(told.ties).toHaveLength(graph().ties.length + 1)
})

test('has an empty sheet for nobody', () => {
  const { nodes, ties } = layOutMap({ characters: [], bonds: [], ties: [] }, WIDE_FRAME)
  expect([nodes, ties]).toEqual([[], []])
})
