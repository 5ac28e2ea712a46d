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
    relations: [],
    sources: [1],
    ...parts,
  }
}

/** Three singers and sailors, to be filtered; one of them leaves at the third step of a story. */
export const PAGE_LIST: PageList = {
  facets: [
    {
      property: 'work',
      label: 'Work',
      values: [
        { value: 'sailor', label: 'Sailor' },
        { value: 'singer', label: 'Singer' },
      ],
    },
    {
      property: 'town',
      label: 'Town',
      values: [
        { value: 'hull', label: 'Hull' },
        { value: 'york', label: 'York' },
      ],
    },
    {
      property: 'fate',
      label: 'Fate',
      ordered: true,
      values: [
        { value: 'stays', label: 'Stays' },
        { value: 'leaves', label: 'Leaves' },
      ],
    },
    {
      property: 'first-appearance',
      label: 'First appearance',
      ordered: true,
      first: true,
      values: [
        { value: 'one', label: '1. One' },
        { value: 'two', label: '2. Two' },
      ],
    },
  ],
  entries: [
    listEntry('zoë', {
      description: 'Sings at sea.',
      facets: {
        work: [{ value: 'singer' }, { value: 'sailor' }],
        town: [{ value: 'hull' }],
        'first-appearance': [
          { value: 'two', level: 1 },
          { value: 'one', level: 2 },
        ],
      },
      relations: [1, 0, 4],
      sources: [1, 0, 2],
      given: { description: 'Sings.', relations: [1], sources: [1] },
    }),
    listEntry('ben', {
      aliases: ['Benno'],
      facets: {
        work: [{ value: 'sailor' }],
        town: [{ value: 'york' }],
        fate: [{ value: 'leaves', level: 3 }],
        'first-appearance': [{ value: 'two', level: 2 }],
      },
      relations: [2],
      sources: [2],
    }),
    listEntry('ada', {
      facets: {
        work: [{ value: 'singer' }],
        town: [{ value: 'york' }],
        fate: [{ value: 'stays' }],
      },
      sources: [12],
    }),
  ],
}
