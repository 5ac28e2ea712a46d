import { expect, test } from 'vitest'
import { jobsOf } from '#prerender/page-job.ts'

const ADDA = { from: 'characters/adda/', to: 'characters/ada/#name-adda', title: 'Ada' }

test('has a job for each page, with what leads to it, and one for unknown addresses', () => {
  expect(jobsOf({ pages: ['', 'characters/ada/'], redirects: [ADDA] })).toEqual([
    { address: '', status: 200, redirects: [] },
    { address: 'characters/ada/', status: 200, redirects: [ADDA] },
    { address: '404/', status: 404, redirects: [] },
  ])
})

test('refuses a redirect that leads to no page', () => {
  expect(() => jobsOf({ pages: [''], redirects: [ADDA] })).toThrow(
    '/characters/adda/ leads to /characters/ada/#name-adda, where no page is',
  )
})
