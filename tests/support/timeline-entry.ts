import type { TimelineEntry } from '#model/list-record.ts'

const LAMP = {
  kind: 'show',
  slug: 'the-lamp',
  address: 'shows/the-lamp/',
  title: 'The Lamp',
} as const

/** Something that happened in 2020, told by a page under a fragment, save what is given. */
export function timelineEntry(fragment: string, parts: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    date: '2020',
    phase: 'Making',
    written: false,
    rank: 'normal',
    label: 'Ordered',
    inlines: [{ type: 'text', text: `Text of ${fragment}` }],
    page: LAMP,
    fragment,
    cites: [],
    level: 0,
    ...parts,
  }
}
