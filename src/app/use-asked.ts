import { useSearch } from '@tanstack/react-router'

const NOTHING: Record<string, unknown> = {}

/** What an address asks of its page; nothing of one that is left while React takes it over. */
export function useAsked(): Record<string, unknown> {
  return useSearch({ strict: false, shouldThrow: false }) ?? NOTHING
}
