import { createFileRoute } from '@tanstack/react-router'
import { flatExplorerSearch } from '../flat-explorer-search.ts'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadList } from '../load-answers.ts'

export const Route = createFileRoute('/disagreements')({
  validateSearch: flatExplorerSearch,
  loader: ({ context }) => loadList(context, 'disagreements'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'disagreements/',
      title: 'Disagreements',
      description: 'Where the sources differ, both sides next to each other.',
    }),
  component: lazyView(() => import('../disagreements-view.tsx'), 'DisagreementsView'),
})
