import { createFileRoute } from '@tanstack/react-router'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadList } from '../load-answers.ts'

export const Route = createFileRoute('/')({
  loader: ({ context }) => loadList(context, 'home'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: '',
      title: loaderData?.wiki.name ?? '',
      description: loaderData?.wiki.tagline ?? '',
    }),
  component: lazyView(() => import('../home-view.tsx'), 'HomeView'),
})
