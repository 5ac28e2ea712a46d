import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DatedFacts } from '#features/timeline/dated-facts.tsx'
import type { FactRecord } from '#model/page-record.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord } from '#tests/support/records.ts'

function event(id: string, date: string, parts: Partial<FactRecord> = {}): FactRecord {
  return factRecord(id, { date, event: { phase: 'Making', written: false }, ...parts })
}

function render(...facts: FactRecord[]): string {
  return renderToStaticMarkup(
    <DatedFacts
      page={pageRecord({ facts })}
      marksOf={(cites) => cites.map((label) => ({ number: 7, label }))}
    />,
  )
}

test('tells the events of a page in order, each under the address of its fact', () => {
  const html = render(
    event('sold', '2021'),
    event('made', '2019', { cites: ['times:1.1'] }),
    event('shown', '2020'),
  )
  expect(html).toMatch(/id="page-timeline".*Day by day/)
  expect(html).toMatch(/2019.*id="made".*#note-7.*2020.*id="shown".*2021.*id="sold"/)
  expect(html).not.toContain('From ')
})

test('strikes out what was forecast and failed', () => {
  const html = render(
    event('made', '2019'),
    event('shown', '2020'),
    event('more', '2020', { rank: 'deprecated', event: { phase: 'Making', written: true } }),
  )
  expect(html).toMatch(/<s[^>]*>Value of more<\/s><strong[^>]*> did not come true/)
})

test('leaves fewer than three events to the facts', () => {
  expect(render(event('made', '2019'), event('shown', '2020'), factRecord('work'))).toBe('')
})
