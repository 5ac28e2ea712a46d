import { createFileRoute } from '@tanstack/react-router'
import { querySearch } from '#features/search/query-search.ts'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadList } from '../load-answers.ts'

export const Route = createFileRoute('/search')({
  validateSearch: querySearch,
  // Turning to the search control is no wish for the page of all results.
  preload: false,
  loader: ({ context }) => loadList(context, 'everything'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'search/',
      title: 'Search',
      description: 'Find pages, facts and statements, or look through every name there is.',
    }),
  component: lazyView(() => import('../search-view.tsx'), 'SearchView'),
})
