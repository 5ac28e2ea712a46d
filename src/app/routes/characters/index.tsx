import { createFileRoute } from '@tanstack/react-router'
import { lazyView } from '../../lazy-view.tsx'
import { listRoute } from '../../list-route.ts'

export const Route = createFileRoute('/characters/')({
  ...listRoute('characters'),
  component: lazyView(() => import('../../list-view.tsx'), 'CharactersView'),
})
