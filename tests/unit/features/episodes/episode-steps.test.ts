import { expect, test } from 'vitest'
import { episodeSteps } from '#features/episodes/episode-steps.ts'
import { listEntry } from '#tests/support/page-list.ts'

test('counts every step, with its page where there is one', () => {
  const second = listEntry('2', { kind: 'episode', number: 2 })
  expect(episodeSteps(3, [second])).toEqual([
    { number: 1, entry: undefined },
    { number: 2, entry: second },
    { number: 3, entry: undefined },
  ])
})
