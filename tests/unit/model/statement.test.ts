import { expect, test } from 'vitest'
import { parseStatementId, statementId } from '#model/statement.ts'

test('takes an id apart into what it was made of', () => {
  const known = { source: 'the-times', paragraph: 19, number: 12 }
  expect(parseStatementId(statementId(known))).toEqual(known)
  const unknown = { source: 'the-times', number: 4 }
  expect(parseStatementId(statementId(unknown))).toEqual(unknown)
})

test.each(['times', 'times:', 'times:9.x', 'Times:9.1', 'times:9.1 ', 'a times:9.1', ''])(
  '"%s" is no id',
  (text) => {
    expect(parseStatementId(text)).toBeUndefined()
  },
)
