import { createFileRoute } from '@tanstack/react-router'
import { DisagreementsPage } from '#features/disagreements/disagreements-page.tsx'
import { headTags } from '../head-tags.ts'
import { loadList } from '../load-answers.ts'
import { useList } from '../use-wiki.ts'

export const Route = createFileRoute('/disagreements')({
  loader: ({ context }) => loadList(context, 'disagreements'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'disagreements/',
      title: 'Disagreements',
      description: 'Where the sources differ, both sides next to each other.',
    }),
  component: DisagreementsRoute,
})

function DisagreementsRoute() {
  return <DisagreementsPage list={useList('disagreements')} />
}
