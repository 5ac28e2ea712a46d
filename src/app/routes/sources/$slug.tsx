import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router'
import { recordRoute } from '../../record-route.tsx'

export const Route = createFileRoute('/sources/$slug')({
  ...recordRoute('sources'),
  component: lazyRouteComponent(() => import('../../source-view.tsx'), 'SourceView'),
})
