import { expect, test } from 'vitest'
import { navigation } from '#app/navigation.ts'

function labels(...topics: [address: string, title: string][]) {
  const refs = topics.map(([address, title]) => ({ address, title }))
  return navigation(refs).map(({ label }) => label)
}

test('leads to lists, then to topics', () => {
  expect(labels(['ending/', 'The ending'])).toEqual([
    'Characters',
    'Episodes',
    'People',
    'Relationships',
    'Timeline',
    'The ending',
  ])
})

test('names an address once', () => {
  expect(labels(['episodes/', 'The story'])).not.toContain('The story')
})

test('leaves topics out for which there is no room', () => {
  expect(labels(['a/', 'A'], ['b/', 'B'], ['c/', 'C'], ['d/', 'D'])).not.toContain('D')
})
