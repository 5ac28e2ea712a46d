import { useNavigate } from '@tanstack/react-router'
import type { SourceSearch } from './source-search.ts'

/** Answers with what changes which sources count, and leaves the reader where they are. */
export function useShowSources(): (sources: SourceSearch['sources']) => Promise<void> {
  const navigate = useNavigate()
  return (sources) =>
    navigate({
      to: './',
      hash: true,
      resetScroll: false,
      search: (now) => ({ ...now, sources }),
    })
}
