import { expect, test } from 'vitest'
import { listHome } from '#compiler/list/list-home.ts'
import { listEntry } from '#tests/support/page-list.ts'

const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => listEntry(`${name}-${index}`))

test('leads to each page once', () => {
  const topics = many('topic', 3)
  const home = listHome({ featured: topics.slice(0, 1), topics, episodes: [] })
  expect(home.topics).toEqual(topics.slice(1))
  expect(home).not.toHaveProperty('moreTopics')
  expect(home).not.toHaveProperty('show')
})

test('stays as short as it is, and says so, however much the wiki grows', () => {
  const [topics, episodes] = [many('topic', 25), many('part', 61)]
  const home = listHome({ featured: [], topics, episodes })
  expect([home.topics.length, home.episodes.length]).toEqual([24, 60])
  expect(home).toMatchObject({ moreTopics: true, moreEpisodes: true })
  const fits = listHome({ featured: [], topics: topics.slice(1), episodes: episodes.slice(1) })
  expect([fits.moreTopics, fits.moreEpisodes]).toEqual([undefined, undefined])
})
