import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Arrived } from '#ui/arrived.ts'
import { useHydrated } from '#ui/use-hydrated.ts'

/** Tells a page the fragment of its address, which prerendered HTML cannot know. */
export function ArrivedAt({ children }: { children: ReactNode }) {
  const hydrated = useHydrated()
  const fragment = useRouterState({ select: (state) => state.location.hash })
  return <Arrived value={hydrated ? fragment : ''}>{children}</Arrived>
}
