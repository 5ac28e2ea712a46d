import { expect, test } from 'vitest'
import { parseStatementId, statementId } from '#model/statement.ts'

test('takes an id apart into what it was made of', () => {
  const parts = { source: 'the-times', paragraph: 9, number: 12 }
  expect(parseStatementId(statementId('the-times', 9, 12))).toEqual(parts)
})

test.each(['times', 'times:9', 'times:9.x', 'Times:9.1', ''])('"%s" is no id', (text) => {
  expect(parseStatementId(text)).toBeUndefined()
})
