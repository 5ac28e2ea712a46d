import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { createWikiApp } from '#app/create-wiki-app.tsx'
import { type ParsedFile, readParsed } from './bundle-files.ts'
import { headOfMatches } from './head-of-matches.ts'
import type { RenderedPage } from './page-html.ts'

interface RenderPageInput {
  address: string
  manifestName: string
  /** A file of the bundle; a page that asks for one must not change what is in it. */
  file: ParsedFile
}

export type RenderPage = (input: RenderPageInput) => Promise<RenderedPage>

/** Renders the app at an address; the only door from here to the app. */
export const renderPage: RenderPage = async ({ address, manifestName, file }) => {
  const reads = new Set<string>()
  const bundle = readParsed(manifestName, (name) => {
    reads.add(name)
    return file(name)
  })
  const basepath = import.meta.env.BASE_URL
  const history = createMemoryHistory({ initialEntries: [basepath + address] })
  const { router, app } = createWikiApp({ bundle, basepath, history })
  await router.load()
  // Internal, but the only word on the outcome; a build that finds none of it stops.
  const outcome = router._serverResult
  if (outcome?.type !== 'render') throw new Error('it does not render')
  const html = renderToString(app)
  if (html.includes('<!--$!-->')) throw new Error('it waits or fails in mid-render')
  const { matches, status } = outcome
  const route = matches.at(-1)?.routeId ?? ''
  return { html, head: headOfMatches(matches), status, route, reads: [...reads] }
}
