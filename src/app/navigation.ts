import type { TopicRef } from '#model/bundle.ts'

export interface NavigationItem {
  address: string
  label: string
}

const MOST_TOPICS = 2

/** What the header leads to: the lists first, then as many topics as there is room for. */
export function navigation(topics: readonly TopicRef[]): NavigationItem[] {
  const lists = [
    { address: 'characters/', label: 'Characters' },
    { address: 'episodes/', label: 'Episodes' },
    { address: 'people/', label: 'People' },
    { address: 'relationships/', label: 'Relationships' },
    { address: 'timeline/', label: 'Timeline' },
  ]
  const taken = new Set(lists.map(({ address }) => address))
  const others = topics.filter(({ address }) => !taken.has(address)).slice(0, MOST_TOPICS)
  return [...lists, ...others.map(({ address, title }) => ({ address, label: title }))]
}
