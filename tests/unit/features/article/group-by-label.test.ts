import { expect, test } from 'vitest'
import { groupByLabel } from '#features/article/group-by-label.ts'

test('gathers entries under their labels in the order of the labels', () => {
  const entries = ['Age', 'Work', 'Age'].map((label, at) => ({ label, at }))
  expect(groupByLabel(entries)).toEqual([
    { label: 'Age', entries: [entries[0], entries[2]] },
    { label: 'Work', entries: [entries[1]] },
  ])
})
