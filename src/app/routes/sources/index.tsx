import { createFileRoute } from '@tanstack/react-router'
import { sourceListSearch } from '#features/sources/source-list-search.ts'
import { CoverageView } from '../../coverage-view.tsx'
import { headTags } from '../../head-tags.ts'
import { loadLists } from '../../load-answers.ts'

export const Route = createFileRoute('/sources/')({
  validateSearch: sourceListSearch,
  loader: ({ context }) => loadLists(context, 'sources', 'coverage'),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: 'sources/',
      title: 'Sources',
      description: 'Every source this wiki rests on, how much of it is used, and where it is thin.',
    }),
  component: CoverageView,
})
