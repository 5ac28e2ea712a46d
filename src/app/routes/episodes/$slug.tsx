import { createFileRoute } from '@tanstack/react-router'
import { recordRoute } from '../../record-route.tsx'

export const Route = createFileRoute('/episodes/$slug')(recordRoute('episodes'))
