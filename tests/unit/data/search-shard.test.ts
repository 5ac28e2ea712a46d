import { describe, expect, test } from 'vitest'
import { childFor, recordAt } from '#data/search-shard.ts'

const CHILDREN = [
  ['', 'first'],
  ['characters/m/', 'second'],
  ['people/', 'third'],
] as const

describe('childFor', () => {
  test.for([
    ['', 'first'],
    ['about/', 'first'],
    ['characters/m/', 'second'],
    ['characters/z/', 'second'],
    ['zebra/', 'third'],
  ] as const)('looks for "%s" in the %s child', ([address, child]) => {
    expect(childFor(CHILDREN, address)).toBe(child)
  })

  test('finds nothing in front of the first child', () => {
    expect(childFor([['b/', 'only']], 'a/')).toBeUndefined()
  })
})

describe('recordAt', () => {
  const records = [
    ['', 'home'],
    ['a/', 'a'],
    ['b/', 'b'],
  ] as const

  test.for(records)('finds the record at "%s"', ([address, record]) => {
    expect(recordAt(records, address)).toBe(record)
  })

  test.for(['aa/', 'c/', 'B/'])('finds nothing at "%s"', (address) => {
    expect(recordAt(records, address)).toBeUndefined()
  })

  test('finds nothing among no records', () => {
    expect(recordAt([], 'a/')).toBeUndefined()
  })
})
