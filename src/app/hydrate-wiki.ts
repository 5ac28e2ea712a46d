import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBundleReader } from '#data/bundle-reader.ts'
import { PATIENCE } from '#data/in-time.ts'
import { readOverHttp } from '#data/read-over-http.ts'
import type { WikiApp } from './create-wiki-app.tsx'
import { createWikiApp } from './create-wiki-app.tsx'
import { askForSheet } from './ask-for-sheet.ts'
import { offerRetry } from './offer-retry.ts'
import { mayBeRedeploy, recoverFromRedeploy } from './recover-from-redeploy.ts'
import { ROOT_OPTIONS } from './root-options.ts'
import { tidyAddress } from './tidy-address.ts'

function manifestName(): string {
  const link = document.querySelector<HTMLLinkElement>('link#bundle-manifest')
  return link?.href.split('/').at(-1) ?? ''
}

function failure({ router }: WikiApp): unknown {
  return router.state.matches.find((match) => match.status === 'error')?.error
}

/**
 * Leaves the page where the browser has scrolled it while it loaded: to a fragment, to words that a
 * link names, to where the reader was, or by the reader's own hand. The router would scroll to the
 * top, and asks here first.
 */
function keepFirstScroll({ router }: WikiApp): void {
  let isFirst = true
  router.subscribe('onBeforeNavigate', () => {
    isFirst = false
  })
  router.update({ ...router.options, scrollRestoration: () => !isFirst })
}

/** Wakes a prerendered page; while its data cannot be had, the text in it stays as it is. */
async function hydrate(container: Element, wiki: WikiApp): Promise<void> {
  const { router, app } = wiki
  // Without it the router wraps its matches in a Suspense boundary that the prerendered HTML lacks,
  // and React throws the page away. Internal, so a test holds on to it:
  // https://github.com/TanStack/router/blob/main/packages/react-router/src/Matches.tsx
  router.ssr = { manifest: undefined }
  await router.load()
  keepFirstScroll(wiki)
  router.subscribe('onRendered', askForSheet)
  const error = failure(wiki)
  if (error === undefined) hydrateRoot(container, app, ROOT_OPTIONS)
  else if (!mayBeRedeploy(error) || !(await recoverFromRedeploy(true))) {
    offerRetry(error, () => hydrate(container, wiki))
  }
}

/** Starts the app in `#app`: over the prerendered page where there is one, afresh otherwise. */
export async function hydrateWiki(base: string): Promise<void> {
  const container = document.querySelector('#app')
  if (!container) throw new Error('The document has no #app.')
  document.documentElement.dataset.scripts = 'run'
  tidyAddress(location, history)
  const bundle = createBundleReader(manifestName(), readOverHttp(base), PATIENCE)
  const wiki = createWikiApp({ bundle, basepath: base })
  if (container.firstElementChild) await hydrate(container, wiki)
  else createRoot(container, ROOT_OPTIONS).render(wiki.app)
}
