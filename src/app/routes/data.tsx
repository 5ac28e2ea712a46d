import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router'
import { headTags } from '../head-tags.ts'
import { loadWiki } from '../load-answers.ts'

export const Route = createFileRoute('/data')({
  loader: ({ context }) => loadWiki(context),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: 'data/',
      title: 'Data',
      description: 'The JSON behind these pages, and how to read it.',
    }),
  component: lazyRouteComponent(
    () => import('#features/data-docs/data-docs-page.tsx'),
    'DataDocsPage',
  ),
})
