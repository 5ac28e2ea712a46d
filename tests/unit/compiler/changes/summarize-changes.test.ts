import { expect, test } from 'vitest'
import { summarizeChanges } from '#compiler/changes/summarize-changes.ts'
import type { PageChangesSeed } from '#model/change.ts'

test.each<[Record<string, PageChangesSeed>, string]>([
  [{}, 'Nothing changed.'],
  [{ 'a/': { page: 'added' } }, '1 page added.'],
  [{ 'a/': { page: 'added' }, 'b/': { page: 'removed' } }, '1 page added, 1 removed.'],
  [
    {
      'a/': { parts: { fact: { added: ['x', 'y'], removed: { z: 4 } } } },
      'b/': { parts: { fact: { reworded: ['x'] }, beat: { removed: { z: 1 } } } },
    },
    '2 facts added, 1 reworded, 1 removed; 1 beat removed.',
  ],
])('counts %j', (changes, summary) => {
  expect(summarizeChanges(changes)).toBe(summary)
})
