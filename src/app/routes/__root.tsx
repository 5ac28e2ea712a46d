import { createRootRouteWithContext, Outlet, retainSearchParams } from '@tanstack/react-router'
import { BareErrorPage } from '../bare-error-page.tsx'
import { notFoundTags } from '../head-tags.ts'
import { loadWiki } from '../load-answers.ts'
import { MissingPage } from '../missing-page.tsx'
import { Shell } from '../shell.tsx'
import { sourceSearch } from '../source-search.ts'
import type { WikiContext } from '../wiki-context.ts'

export const Route = createRootRouteWithContext<WikiContext>()({
  validateSearch: sourceSearch,
  search: { middlewares: [retainSearchParams(['sources'])] },
  loader: ({ context }) => loadWiki(context),
  head: ({ loaderData }) => notFoundTags(loaderData),
  component: Root,
  errorComponent: BareErrorPage,
  notFoundComponent: MissingPage,
})

function Root() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}
