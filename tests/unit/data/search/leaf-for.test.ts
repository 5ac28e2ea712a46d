import { expect, test } from 'vitest'
import type { BundleReader } from '#data/bundle-reader.ts'
import { leafFor, leavesBeside, readWayTo } from '#data/search/leaf-for.ts'

const SHARDS: Record<string, unknown> = {
  left: {
    children: [
      ['', 'a'],
      ['d', 'd'],
    ],
  },
  right: {
    children: [
      ['m', 'm'],
      ['t', 't'],
    ],
  },
  a: 'leaf a',
  d: 'leaf d',
  m: 'leaf m',
  t: 'leaf t',
}
const named = (hash: string) => ({ name: SHARDS[hash] })
const bundle = {
  shard: async (hash: string) =>
    String(SHARDS[hash]).startsWith('leaf') ? named(hash) : SHARDS[hash],
} as unknown as BundleReader

interface Leaf {
  name: string
}

const ROOT = {
  children: [
    ['', 'left'],
    ['m', 'right'],
  ] as [string, string][],
}

test.each([
  ['', 'leaf a', 'd'],
  ['cat', 'leaf a', 'd'],
  ['d', 'leaf d', 'm'],
  ['lamp', 'leaf d', 'm'],
  ['m', 'leaf m', 't'],
  ['zoo', 'leaf t', undefined],
])('finds %j in %s, before %j', async (key, name, next) => {
  expect(await leafFor<string, Leaf>(bundle, ROOT, key)).toMatchObject({ leaf: { name } })
  expect((await leafFor<string, Leaf>(bundle, ROOT, key)).next).toBe(next)
})

test.each([
  ['cat', ['leaf d']],
  ['dog', ['leaf a', 'leaf m']],
  ['moon', ['leaf d', 'leaf t']],
  ['zoo', ['leaf m']],
])('finds beside %j %j', async (key, names) => {
  const reached = await leafFor<string, Leaf>(bundle, ROOT, key)
  const beside = await leavesBeside<string, Leaf>(bundle, ROOT, reached)
  expect(beside.map(({ name }) => name)).toEqual(names)
})

test('takes a root that is a leaf for what it is', async () => {
  expect(await leafFor<string, Leaf>(bundle, { name: 'all' }, 'x')).toEqual({
    leaf: { name: 'all' },
  })
})

test.each([
  ['l', ['left', 'd']],
  ['s', ['right']],
  ['st', ['right']],
  ['sto', ['right']],
  ['stop', ['right', 'stop']],
  ['stp', ['right', 'stop']],
  ['m', []],
  ['ma', []],
  ['me', ['right', 'm']],
])('reads of the way to what begins with %j only what is sure: %j', async (beginning, expected) => {
  const read: string[] = []
  const shards: Record<string, unknown> = {
    left: {
      children: [
        ['a', 'a'],
        ['d', 'd'],
      ],
    },
    right: {
      children: [
        ['man', 'm'],
        ['stop', 'stop'],
      ],
    },
  }
  const watched = {
    shard: async (hash: string) => {
      read.push(hash)
      return shards[hash] ?? named(hash)
    },
  } as unknown as BundleReader
  const root = {
    children: [
      ['', 'left'],
      ['man', 'right'],
    ] as [string, string][],
  }
  await readWayTo(watched, root, beginning)
  expect(read).toEqual(expected)
})
