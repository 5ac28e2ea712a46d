import { expect, test } from 'vitest'
import { ofFact, ofTimeline } from '#features/timeline/chronicle-entry.ts'
import { factRecord } from '#tests/support/records.ts'
import { timelineEntry } from '#tests/support/timeline-entry.ts'

test('names an event of the timeline after its page and fact', () => {
  const entry = ofTimeline(timelineEntry('sold', { written: true }), 4)
  expect(entry).toMatchObject({
    id: 'the-lamp--sold',
    lane: 'written',
    failed: false,
    from: { address: 'shows/the-lamp/#sold', title: 'The Lamp' },
  })
})

test('counts an event that no page tells', () => {
  const { page: _page, ...rest } = timelineEntry('sold')
  expect(ofTimeline(rest, 4)).toMatchObject({ id: 'event-4' })
  expect(ofTimeline(rest, 4)).not.toHaveProperty('from')
})

test('leaves a fact the fragment that it has on its page', () => {
  const event = { phase: 'Making', written: false }
  const fact = { ...factRecord('sold', { rank: 'deprecated' }), date: '2020', event }
  expect(ofFact(fact)).toMatchObject({ id: 'sold', lane: 'happened', failed: true })
})
