import { expect, test } from 'vitest'
import { compiled, readBundle } from '#tests/support/read-bundle.ts'
import { seeds } from '#tests/support/seeds.ts'

/** A wiki with so many characters in all, each the sister of the one before. */
function crowd(count: number): Record<string, string> {
  const names = Array.from({ length: count - 1 }, (_, index) => `extra-${index}`)
  return Object.fromEntries(
    names.map((name, index) => {
      const before = names[index - 1] ?? 'ada'
      const relations = `relations: [{ type: sister, page: ${before}, cites: [times:1.1] }]`
      return [
        `characters/${name}.md`,
        `---\ntitle: ${name}\n${relations}\n---\n\nOne more. [@times:1.1]\n`,
      ]
    }),
  )
}

test('draws no map of more people than one sheet has room for, and lists them all the same', async () => {
  const { map, groups } = await readBundle(compiled(seeds(crowd(121)))).list('relationships')
  expect([map.characters, map.kin, map.wide.nodes, map.tall.ties]).toEqual([[], [], [], []])
  expect(groups.map(({ entries }) => entries.length)).toEqual([120])
})

test('draws one of as many as it has room for', async () => {
  const { map } = await readBundle(compiled(seeds(crowd(120)))).list('relationships')
  expect([map.characters.length, map.wide.nodes.length, map.tall.nodes.length]).toEqual([
    120, 120, 120,
  ])
})
