import { createFileRoute } from '@tanstack/react-router'
import { TimelinePage } from '#features/timeline/timeline-page.tsx'
import { headTags } from '../head-tags.ts'
import { loadList } from '../load-answers.ts'
import { useList } from '../use-wiki.ts'

export const Route = createFileRoute('/timeline')({
  loader: ({ context }) => loadList(context, 'timeline'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'timeline/',
      title: 'Timeline',
      description: 'What happened on which day, as far as a source dates it.',
    }),
  component: TimelineRoute,
})

function TimelineRoute() {
  return <TimelinePage timeline={useList('timeline')} />
}
