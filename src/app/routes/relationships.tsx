import { createFileRoute } from '@tanstack/react-router'
import { relationshipSearch } from '#features/relationships/relationship-search.ts'
import { headTags } from '../head-tags.ts'
import { lazyView } from '../lazy-view.tsx'
import { loadList } from '../load-answers.ts'

export const Route = createFileRoute('/relationships')({
  validateSearch: relationshipSearch,
  loader: ({ context }) => loadList(context, 'relationships'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'relationships/',
      title: 'Relationships',
      description: 'Who stands how to whom in the story, and which source says so.',
    }),
  component: lazyView(() => import('../relationships-view.tsx'), 'RelationshipsView'),
})
