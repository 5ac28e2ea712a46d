import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { createWikiApp } from '#app/create-wiki-app.tsx'
import { renderedLocation } from '#app/rendered-location.ts'
import { createBundleReader } from '#data/bundle-reader.ts'

const { router } = createWikiApp({
  bundle: createBundleReader('manifest-0.json', () => new Promise(() => {})),
  basepath: '/w/',
  history: createMemoryHistory({ initialEntries: ['/w/ada/#end'] }),
})

test('is where the reader came to before anything has been rendered', () => {
  expect(renderedLocation(router)).toMatchObject({ pathname: '/ada/', hash: 'end' })
})

test('stays where the reader is while the router is on its way to elsewhere', () => {
  router.stores.resolvedLocation.set(router.state.location)
  router.history.push('/w/ben/')
  router.updateLatestLocation()
  expect(router.latestLocation.pathname).toBe('/ben/')
  expect(renderedLocation(router).pathname).toBe('/ada/')
})
