import { createFileRoute } from '@tanstack/react-router'
import { listRoute } from '../../list-route.tsx'

export const Route = createFileRoute('/shows/')(listRoute('shows'))
