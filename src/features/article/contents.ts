import type { PageRecord } from '#model/page-record.ts'

export interface ContentsEntry {
  id: string
  heading: string
  depth: 2 | 3
}

/** The headings a page may show before anything of the story is known. */
export function contents(page: PageRecord): ContentsEntry[] {
  const own = page.sections.filter((section) => section.level === 0)
  const entries: ContentsEntry[] = own.map(({ id, heading, depth }) => ({ id, heading, depth }))
  const add = (id: string, heading: string) => entries.push({ id, heading, depth: 2 })
  if (page.disagreements.length > 0) add('page-disagreements', 'Disagreements')
  if (page.questions.length > 0) add('page-questions', 'Questions left open')
  return entries
}
