import type { TopicRef } from '#model/bundle.ts'
import { type NavigationItem, navigation } from './navigation.ts'

const MOST_TOPICS = 4

/** Where somebody may begin who does not know what to look for. */
export function startingPoints(topics: readonly TopicRef[]): NavigationItem[] {
  const known = navigation(topics)
  const more = topics
    .slice(0, MOST_TOPICS)
    .filter(({ address }) => known.every((item) => item.address !== address))
    .map(({ address, title }) => ({ address, label: title }))
  return [
    ...known,
    ...more,
    { address: 'disagreements/', label: 'Disagreements' },
    { address: 'sources/', label: 'Sources' },
    { address: 'search/', label: 'Everything by name' },
  ]
}
