import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router'
import { headTags } from '../head-tags.ts'
import { loadLists } from '../load-answers.ts'

export const Route = createFileRoute('/')({
  loader: ({ context }) => loadLists(context, 'home', 'episodes'),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: '',
      title: loaderData?.name ?? '',
      description: loaderData?.tagline ?? '',
    }),
  component: lazyRouteComponent(() => import('../home-view.tsx'), 'HomeView'),
})
