import type { Home, ListEntry } from '#model/list-record.ts'

/** The home page stays as light as the wiki grows; lists of their own have all of them. */
const MOST_TOPICS = 24
const MOST_EPISODES = 60

interface Shown {
  show?: ListEntry
  featured: ListEntry[]
  topics: readonly ListEntry[]
  episodes: readonly ListEntry[]
}

/** What the home page leads to: nothing twice, and no more than a reader may take in. */
export function listHome({
  show,
  featured,
  topics,
  episodes,
}: Shown): Omit<Home, 'figures' | 'givenFigures'> {
  const shown = new Set(featured.map(({ address }) => address))
  const others = topics.filter(({ address }) => !shown.has(address))
  return {
    ...(show && { show }),
    featured,
    topics: others.slice(0, MOST_TOPICS),
    episodes: episodes.slice(0, MOST_EPISODES),
    ...(others.length > MOST_TOPICS && { moreTopics: true }),
    ...(episodes.length > MOST_EPISODES && { moreEpisodes: true }),
  }
}
