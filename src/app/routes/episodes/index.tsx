import { createFileRoute } from '@tanstack/react-router'
import { headTags } from '../../head-tags.ts'
import { lazyView } from '../../lazy-view.tsx'
import { loadEpisodes } from '../../load-answers.ts'
import { recordHead } from '../../record-head.ts'

export const Route = createFileRoute('/episodes/')({
  loader: ({ context }) => loadEpisodes(context),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: 'episodes/',
      title: 'Episodes',
      description: 'Every episode, and what the sources tell of it.',
      ...(loaderData?.record && recordHead(loaderData.record)),
    }),
  component: lazyView(() => import('../../episodes-page.tsx'), 'EpisodesPage'),
})
