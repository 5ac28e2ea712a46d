import { useRouterState } from '@tanstack/react-router'

/** Whether the reader is at an address or on the way to it; nothing is drawn anew till that changes. */
export function useIsAt(address: string): boolean {
  return useRouterState({ select: ({ location }) => location.pathname === `/${address}` })
}
