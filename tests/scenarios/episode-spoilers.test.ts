import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import type { PageRecord } from '#model/page-record.ts'
import { leveledTexts } from '#tests/support/leveled-texts.ts'
import { compiled, readBundle } from '#tests/support/read-bundle.ts'

let episodes: PageRecord[]

beforeAll(async () => {
  const bundle = readBundle(compiled(await collect(resolve('seeds'))))
  const { entries } = await bundle.list('episodes')
  const records = await Promise.all(entries.map(({ address }) => bundle.record(address)))
  episodes = records.filter((record) => record?.record === 'page')
})

/** What a page of an episode holds that belongs to a later one. */
function tooEarly({ number = 0, slug, ...record }: PageRecord): string[] {
  return leveledTexts(record)
    .filter(({ level }) => level > number)
    .map(({ level, path, text }) => `${slug} ${path} (${level}): ${text}`)
}

test('the page of an episode holds nothing of a later one, not even closed', () => {
  expect(episodes.length).toBeGreaterThan(0)
  expect(episodes.flatMap(tooEarly)).toEqual([])
})

test('a planted beat of a later episode is found', () => {
  const found = episodes.flatMap((episode) => {
    const { number = 0, beats } = episode
    const later = beats.map((beat) => ({ ...beat, level: number + 1 }))
    return tooEarly({ ...episode, beats: later }).filter((path) => path.includes(' beats.0 '))
  })
  expect(found).toHaveLength(episodes.length)
})
