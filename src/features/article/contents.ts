import type { PageRecord } from '#model/page-record.ts'
import { appearanceHeading } from './appearance-heading.ts'
import { splitAppearances } from './split-appearances.ts'

export interface ContentsEntry {
  id: string
  heading: string
  depth: 2 | 3
}

/** The headings a page may show before anything of the story is known. */
export function contents(
  page: PageRecord,
  appended: readonly ContentsEntry[] = [],
): ContentsEntry[] {
  const own = page.sections.filter((section) => section.level === 0)
  const entries: ContentsEntry[] = []
  const add = (id: string, heading: string) => entries.push({ id, heading, depth: 2 })
  const [, appearances] = splitAppearances(page.relations)
  if (page.beats.length > 0) add('page-beats', 'Beat by beat')
  entries.push(...own.map(({ id, heading, depth }) => ({ id, heading, depth })))
  if (appearances.length > 0) add('page-appearances', appearanceHeading(page))
  entries.push(...appended)
  if (page.disagreements.length > 0) add('page-disagreements', 'Disagreements')
  if (page.questions.length > 0) add('page-questions', 'Questions left open')
  return entries
}
