import { datedFacts } from '#model/dated-facts.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { daysOf } from './chronicle-days.ts'
import { ofFact } from './chronicle-entry.ts'
import { Chronicle } from './chronicle.tsx'

/** The events that a page itself states, on both sides of a line in time. */
export function DatedFacts({ page, marksOf }: { page: PageRecord; marksOf: MarksOf }) {
  const facts = datedFacts(page)
  if (facts.length === 0) return null
  return (
    <section id="page-timeline">
      <LinkedHeading id="page-timeline">Day by day</LinkedHeading>
      <Chronicle years={[{ days: daysOf(facts.map(ofFact)) }]} marksOf={marksOf} />
    </section>
  )
}
