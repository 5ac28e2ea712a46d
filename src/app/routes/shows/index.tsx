import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router'
import { listRoute } from '../../list-route.ts'

export const Route = createFileRoute('/shows/')({
  ...listRoute('shows'),
  component: lazyRouteComponent(() => import('../../list-view.tsx'), 'ShowsView'),
})
