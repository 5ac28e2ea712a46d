import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router'
import { listRoute } from '../../list-route.ts'

export const Route = createFileRoute('/people/')({
  ...listRoute('people'),
  component: lazyRouteComponent(() => import('../../list-view.tsx'), 'PeopleView'),
})
