import { expect, test } from 'vitest'
import { growTree, separator } from '#compiler/search/grow-tree.ts'

test.each([
  ['lamp', 'lantern', 'lan'],
  ['lamp', 'mast', 'm'],
  ['lamp', 'lamps', 'lamps'],
  ['ada brand', 'ada brandy', 'ada brandy'],
])('tells %j from %j by %j', (before, key, expected) => {
  expect(separator(before, key)).toBe(expected)
})

test('keeps a single leaf as the root, and nothing as the empty leaf', () => {
  const write = () => 'unused'
  expect(growTree([['', { leaf: 1 }]], { leaf: 0 }, write)).toEqual({ leaf: 1 })
  expect(growTree([], { leaf: 0 }, write)).toEqual({ leaf: 0 })
})

test('leads to the leaves themselves where one root can name them all', () => {
  const write = (_node: object) => 'hash'
  const leaves = Array.from({ length: 100 }, (_, at): [number, object] => [at, { at }])
  expect(growTree(leaves, {}, write)).toMatchObject({ children: { length: 100 } })
})

test('builds as many floors as it takes to end in one small root', () => {
  const written: object[] = []
  const write = (node: object) => String(written.push(node)).padStart(32, '0')
  const leaves = Array.from({ length: 3_000 }, (_, at): [number, object] => [at, { at }])
  const root = growTree(leaves, {}, write)
  expect(JSON.stringify(root).length).toBeLessThan(6_000)
  expect(written.filter((node) => 'at' in node)).toHaveLength(3_000)
  expect(written.filter((node) => 'children' in node).length).toBeGreaterThan(40)
})
