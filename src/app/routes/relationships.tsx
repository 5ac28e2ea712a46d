import { createFileRoute } from '@tanstack/react-router'
import { RelationshipsPage } from '#features/relationships/relationships-page.tsx'
import { headTags } from '../head-tags.ts'
import { loadList } from '../load-answers.ts'
import { useList } from '../use-wiki.ts'

export const Route = createFileRoute('/relationships')({
  loader: ({ context }) => loadList(context, 'relationships'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'relationships/',
      title: 'Relationships',
      description: 'Who stands how to whom, and which source says so.',
    }),
  component: RelationshipsRoute,
})

function RelationshipsRoute() {
  return <RelationshipsPage list={useList('relationships')} />
}
