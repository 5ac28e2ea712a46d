import { useSearch } from '@tanstack/react-router'
import { useHydrated } from '#ui/use-hydrated.ts'

/** Whether the reader has asked for given documents only; false in prerendered HTML. */
export function useOnlyGiven(): boolean {
  const asked = useSearch({ strict: false, select: ({ sources }) => sources === 'given' })
  return useHydrated() && asked
}
