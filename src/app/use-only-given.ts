import { useSearch } from '@tanstack/react-router'
import { useHydrated } from '#ui/use-hydrated.ts'

/**
 * Whether the reader has asked for given documents only; false in prerendered HTML, and on a page that
 * is left while React takes it over.
 */
export function useOnlyGiven(): boolean {
  const asked = useSearch({
    strict: false,
    shouldThrow: false,
    select: ({ sources }) => sources === 'given',
  })
  return useHydrated() && asked === true
}
