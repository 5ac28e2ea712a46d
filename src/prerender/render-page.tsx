import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { createWikiApp } from '#app/create-wiki-app.tsx'
import { createBundleReader } from '#data/bundle-reader.ts'
import { headOfMatches } from './head-of-matches.ts'
import type { RenderedPage } from './page-html.ts'
import type { RenderPageInput } from './write-site.ts'

/** Renders the app at an address; the only door from here to the app. */
export async function renderPage(input: RenderPageInput): Promise<RenderedPage> {
  const reads = new Set<string>()
  const bundle = createBundleReader(input.manifestName, (name) => {
    reads.add(name)
    return input.read(name)
  })
  const basepath = import.meta.env.BASE_URL
  const history = createMemoryHistory({ initialEntries: [basepath + input.address] })
  const { router, app } = createWikiApp({ bundle, basepath, history })
  await router.load()
  // Internal, but the only word on the outcome; a build that finds none of it stops.
  const outcome = router._serverResult
  if (outcome?.type !== 'render') throw new Error(`/${input.address} does not render`)
  const html = renderToString(app)
  if (html.includes('<!--$!-->')) throw new Error(`/${input.address} waits or fails in mid-render`)
  return {
    html,
    head: headOfMatches(outcome.matches),
    status: outcome.status,
    reads: [...reads],
  }
}
