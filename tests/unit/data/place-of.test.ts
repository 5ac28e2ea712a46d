import { expect, test } from 'vitest'
import { placeOf } from '#data/place-of.ts'

test('finds a statement at its paragraph, or by itself where there is none', () => {
  expect(placeOf({ id: 'times:7.2', source: 'times', paragraph: 7 })).toEqual({
    address: 'sources/times/#p7',
    text: 'Paragraph 7',
  })
  expect(placeOf({ id: 'the-post:12', source: 'the-post' })).toEqual({
    address: 'sources/the-post/#s12',
    text: 'Statement 12',
  })
})
