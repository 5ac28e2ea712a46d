import { expect, test } from 'vitest'
import { splitAppearances } from '#features/article/split-appearances.ts'
import { relationRecord } from '#tests/support/records.ts'

function appearance(id: string, inverse: boolean) {
  const page = { kind: 'episode', slug: id, address: `episodes/${id}/`, title: id } as const
  return relationRecord(id, { appearance: true, inverse, page })
}

test('puts the episodes somebody appears in in their order', () => {
  const relations = ['1', '10', '2'].map((id) => appearance(id, true))
  const [others, appearances] = splitAppearances([relationRecord('knows'), ...relations])
  expect(others.map(({ id }) => id)).toEqual(['knows'])
  expect(appearances.map(({ id }) => id)).toEqual(['1', '2', '10'])
})

test('leaves those who appear in an episode in the order in which it names them', () => {
  const [, appearances] = splitAppearances(['b', 'a'].map((id) => appearance(id, false)))
  expect(appearances.map(({ id }) => id)).toEqual(['b', 'a'])
})
