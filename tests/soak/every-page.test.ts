import { describe } from 'vitest'
import { BASES } from '#tests/support/built-site.ts'
import { testPagePromises } from '#tests/support/page-promises.ts'
import { soakedPages } from '#tests/support/soaked-pages.ts'

describe.each(BASES)('every page below %s', (base) => {
  testPagePromises(base, soakedPages)
})
