import { createFileRoute } from '@tanstack/react-router'
import { SourceListPage } from '#features/sources/source-list-page.tsx'
import { headTags } from '../../head-tags.ts'
import { loadList } from '../../load-answers.ts'
import { useList } from '../../use-wiki.ts'

export const Route = createFileRoute('/sources/')({
  loader: ({ context }) => loadList(context, 'sources'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'sources/',
      title: 'Sources',
      description: 'Every source this wiki rests on, paragraph by paragraph.',
    }),
  component: SourcesRoute,
})

function SourcesRoute() {
  return <SourceListPage list={useList('sources')} />
}
