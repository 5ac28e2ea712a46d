import { createFileRoute } from '@tanstack/react-router'
import { flatExplorerSearch } from '../../flat-explorer-search.ts'
import { headTags } from '../../head-tags.ts'
import { lazyView } from '../../lazy-view.tsx'
import { loadLists } from '../../load-answers.ts'

export const Route = createFileRoute('/sources/')({
  validateSearch: flatExplorerSearch,
  loader: ({ context }) => loadLists(context, 'sources', 'coverage'),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: 'sources/',
      title: 'Sources',
      description: 'Every source this wiki rests on, how much of it is used, and where it is thin.',
    }),
  component: lazyView(() => import('../../coverage-view.tsx'), 'CoverageView'),
})
