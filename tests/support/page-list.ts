import type { ListEntry, PageList } from '#model/list-record.ts'

/** An entry that goes by its slug, save what is given. */
export function listEntry(slug: string, parts: Partial<ListEntry> = {}): ListEntry {
  return {
    kind: 'character',
    slug,
    address: `characters/${slug}/`,
    title: slug,
    trace: { lobes: 5, turns: 2, reach: 0.5 },
    description: '',
    aliases: [],
    facets: {},
    ...parts,
  }
}

/** Three singers and sailors, to be filtered. */
export const PAGE_LIST: PageList = {
  facets: [
    { property: 'work', label: 'Work', values: ['Sailor', 'Singer'] },
    { property: 'town', label: 'Town', values: ['Hull', 'York'] },
  ],
  entries: [
    listEntry('zoë', {
      description: 'Sings at sea.',
      facets: { work: ['Singer', 'Sailor'], town: ['Hull'] },
    }),
    listEntry('ben', { aliases: ['Benno'], facets: { work: ['Sailor'], town: ['York'] } }),
    listEntry('ada', { facets: { work: ['Singer'], town: ['York'] } }),
  ],
}
