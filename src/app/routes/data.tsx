import { createFileRoute } from '@tanstack/react-router'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadWiki } from '../load-answers.ts'

export const Route = createFileRoute('/data')({
  loader: ({ context }) => loadWiki(context),
  head: ({ loaderData }) =>
    headTags(loaderData, {
      address: 'data/',
      title: 'Data',
      description: 'The JSON behind these pages, how to read it, and what may be done with it.',
    }),
  component: lazyView(() => import('#features/data-docs/data-docs-page.tsx'), 'DataDocsPage'),
})
