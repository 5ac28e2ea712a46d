import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { RouterHistory } from '@tanstack/react-router'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import type { BundleReader } from '#data/bundle-reader.ts'
import { ErrorPage } from './error-page.tsx'
import { parseFlatSearch, stringifyFlatSearch } from './flat-search.ts'
import { PendingPage } from './pending-page.tsx'
import { routeTree } from './route-tree.gen.ts'

interface WikiAppOptions {
  bundle: BundleReader
  basepath: string
  /** The address bar, when left out. */
  history?: RouterHistory
}

function createWikiRouter({ bundle, basepath, history }: WikiAppOptions, queryClient: QueryClient) {
  return createRouter({
    routeTree,
    history,
    basepath,
    context: { bundle, queryClient },
    trailingSlash: 'always',
    // A file host tells /Characters/ from /characters/, so the app has to as well.
    caseSensitive: true,
    parseSearch: parseFlatSearch,
    stringifySearch: stringifyFlatSearch,
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    defaultErrorComponent: ErrorPage,
    defaultPendingComponent: PendingPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWikiRouter>
  }
}

export interface WikiApp {
  router: ReturnType<typeof createWikiRouter>
  queryClient: QueryClient
  app: ReactElement
}

/** Everything a page of the wiki needs, in a browser, a prerender or a test. */
export function createWikiApp(options: WikiAppOptions): WikiApp {
  const queryClient = new QueryClient()
  const router = createWikiRouter(options, queryClient)
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  )
  return { router, queryClient, app }
}
