import { createFileRoute } from '@tanstack/react-router'
import { lazyView } from '../../lazy-view.tsx'
import { recordRoute } from '../../record-route.tsx'

export const Route = createFileRoute('/sources/$slug')({
  ...recordRoute('sources'),
  component: lazyView(() => import('../../source-view.tsx'), 'SourceView'),
})
