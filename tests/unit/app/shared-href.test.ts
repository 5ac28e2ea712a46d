import type { AnyRouter } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { sharedHref } from '#app/shared-href.ts'

/** As much of a router as it takes. */
function routerAt(publicHref: string, hash: string, searches: object[]): AnyRouter {
  const router: object = {
    state: {
      location: { publicHref, hash },
      matches: searches.map((search) => ({ _strictSearch: search })),
    },
  }
  return router as AnyRouter
}

const NARROWED = routerAt('/w/characters/?utm=x&sources=given&family=brand#end', 'end', [
  { sources: 'given' },
  { sources: 'given', family: 'brand' },
])

test('keeps the filters and the fragment, and drops what the page does not understand', () => {
  expect(sharedHref(NARROWED)).toBe('/w/characters/?sources=given&family=brand#end')
})

test('takes another fragment, or none', () => {
  expect(sharedHref(NARROWED, 'start')).toBe('/w/characters/?sources=given&family=brand#start')
  expect(sharedHref(routerAt('/w/#x', '', [{}]))).toBe('/w/')
})
