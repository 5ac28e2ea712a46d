import { createFileRoute } from '@tanstack/react-router'
import { NextEpisodes } from '../../next-episodes.tsx'
import { recordRoute } from '../../record-route.tsx'

export const Route = createFileRoute('/episodes/$slug')(
  recordRoute('episodes', {
    list: 'episodes',
    render: (address) => <NextEpisodes address={address} />,
  }),
)
