import { createFileRoute } from '@tanstack/react-router'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadLists } from '../load-answers.ts'

export const Route = createFileRoute('/')({
  loader: ({ context }) => loadLists(context, 'home', 'topics', 'episodes'),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: '',
      title: loaderData?.name ?? '',
      description: loaderData?.tagline ?? '',
    }),
  component: lazyView(() => import('../home-view.tsx'), 'HomeView'),
})
