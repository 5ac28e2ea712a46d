import { expect, test } from 'vitest'
import { describeKind } from '#features/article/describe-kind.ts'

test.for([
  [{ kind: 'character' }, 'Character'],
  [{ kind: 'person' }, 'Person'],
  [{ kind: 'show' }, 'Show'],
  [{ kind: 'episode', number: 4 }, 'Episode 4'],
  [{ kind: 'episode' }, 'Episode'],
  [{ kind: 'topic' }, undefined],
  [{ kind: 'project' }, undefined],
] as const)('calls %o "%s"', ([page, words]) => {
  expect(describeKind(page)).toBe(words)
})
