import { expect, test } from 'vitest'
import { STATIC_QUERY } from '#data/static-query.ts'

test('asks the network itself whether it is up, and leaves trying again to it', () => {
  expect(STATIC_QUERY).toMatchObject({ networkMode: 'always', retry: false, staleTime: 'static' })
})
