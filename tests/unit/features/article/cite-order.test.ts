import { expect, test } from 'vitest'
import { citeOrder } from '#features/article/cite-order.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord, relationRecord } from '#tests/support/records.ts'

const said = (...cites: string[]) => ({ inlines: [], cites, level: 0 })

test('follows the page from its names to its disagreements', () => {
  const page = pageRecord({
    aliases: [{ id: 'name-adda', name: 'Adda', cites: ['alias'] }],
    summary: [said('summary')],
    facts: [factRecord('work', { cites: ['fact'] })],
    relations: [
      relationRecord('features', { cites: ['appearance'], appearance: true }),
      relationRecord('knows', { cites: ['relation'] }),
    ],
    beats: [factRecord('beat', { cites: ['beat'] })],
    sections: [
      {
        id: 'early',
        depth: 2,
        heading: 'Early',
        level: 0,
        blocks: [
          { type: 'paragraph', sentences: [said('first'), said('second')] },
          { type: 'note', inlines: [], level: 0 },
          { type: 'list', ordered: false, items: [[said('item')]] },
        ],
      },
    ],
    disagreements: [
      {
        slug: 'who',
        question: 'Who?',
        kind: 'disagree',
        pages: [],
        positions: [said('one'), said('other')],
        reading: [said('reading')],
        level: 0,
      },
    ],
  })
  expect(citeOrder(page, [['appended']]).flat()).toEqual([
    'alias',
    'summary',
    'fact',
    'relation',
    'beat',
    'first',
    'second',
    'item',
    'appearance',
    'appended',
    'one',
    'other',
    'reading',
  ])
})
