import { createFileRoute } from '@tanstack/react-router'
import { timelineSearch } from '#features/timeline/timeline-search.ts'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadLists } from '../load-answers.ts'

export const Route = createFileRoute('/timeline')({
  validateSearch: timelineSearch,
  loader: ({ context }) => loadLists(context, 'timeline', 'story'),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: 'timeline/',
      title: 'Timeline',
      description: 'What happened on which day, as far as a source dates it.',
    }),
  component: lazyView(() => import('../timeline-view.tsx'), 'TimelineView'),
})
