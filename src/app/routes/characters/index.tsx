import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router'
import { listRoute } from '../../list-route.ts'

export const Route = createFileRoute('/characters/')({
  ...listRoute('characters'),
  component: lazyRouteComponent(() => import('../../list-view.tsx'), 'CharactersView'),
})
