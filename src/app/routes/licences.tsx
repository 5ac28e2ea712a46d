import { createFileRoute } from '@tanstack/react-router'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadWiki } from '../load-answers.ts'

export const Route = createFileRoute('/licences')({
  loader: ({ context }) => loadWiki(context),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: 'licences/',
      title: 'Licences',
      description: 'Whose work these pages run on, and under which terms.',
    }),
  component: lazyView(() => import('../licences-view.tsx'), 'LicencesView'),
})
