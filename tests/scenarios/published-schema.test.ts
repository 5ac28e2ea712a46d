import { expect, test } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import { dataSchema } from '#compiler/emit/data-schema.ts'
import { ListsSchema, ManifestSchema, ShardSchema } from '#model/bundle.ts'
import { compiled } from '#tests/support/read-bundle.ts'

const { manifest, files } = compiled(await collect('seeds'))
const parsed = (name: string): unknown => JSON.parse(files.get(name) ?? '')

test('publishes a manifest that its schema describes', () => {
  expect(() => ManifestSchema.parse(parsed(manifest))).not.toThrow()
})

test('publishes lists and shards that their schemas describe, and nothing else', () => {
  const { tree, lists } = ManifestSchema.parse(parsed(manifest))
  const seen = new Set([manifest])
  const read = (hash: string): unknown => {
    seen.add(`${hash}.json`)
    return parsed(`${hash}.json`)
  }
  ListsSchema.parse(
    Object.fromEntries(Object.entries(lists).map(([name, hash]) => [name, read(hash)])),
  )
  const shards = [tree]
  for (const hash of shards) {
    const shard = ShardSchema.parse(read(hash))
    if ('children' in shard) shards.push(...shard.children.map(([, child]) => child))
  }
  expect([...files.keys()].filter((name) => !seen.has(name))).toEqual([])
})

test('publishes the three schemas with a sentence for what a name leaves open', () => {
  expect(Object.keys(JSON.parse(dataSchema()))).toEqual(['manifest', 'shard', 'lists'])
  expect(dataSchema()).toContain('First address of each child shard, and its hash, in order.')
})
