import type { Level } from '#model/level.ts'
import { datedFacts } from '#model/dated-facts.ts'
import type { PageRecord } from '#model/page-record.ts'
import { appearanceHeading } from './appearance-heading.ts'
import { citeOrder } from './cite-order.ts'
import { splitAppearances } from './split-appearances.ts'

export interface ContentsEntry {
  id: string
  heading: string
  depth: 2 | 3
  /** Above 0 when the heading itself gives something away. */
  level?: Level
}

/** The headings of a page in their order, those of what follows its text included. */
export function contents(
  page: PageRecord,
  appended: readonly ContentsEntry[] = [],
): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  const add = (there: boolean, id: string, heading: string) => {
    if (there) entries.push({ id, heading, depth: 2 })
  }
  const [, appearances] = splitAppearances(page.relations)
  add(page.beats.length > 0, 'page-beats', 'Beat by beat')
  entries.push(...page.sections.map(({ blocks: _blocks, ...entry }) => entry))
  add(datedFacts(page).length > 0, 'page-timeline', 'Day by day')
  add(appearances.length > 0, 'page-appearances', appearanceHeading(page))
  add(page.adds.length > 0, 'page-additions', 'What this episode adds')
  entries.push(...appended)
  add(page.disagreements.length > 0, 'page-disagreements', 'Disagreements')
  add(page.questions.length > 0, 'page-questions', 'Questions left open')
  add(page.backlinks.length > 0, 'page-links', 'What links here')
  add(
    citeOrder(page).some((cites) => cites.length > 0),
    'page-evidence',
    'Evidence',
  )
  return entries
}
