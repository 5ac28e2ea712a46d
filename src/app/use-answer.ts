import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'

/**
 * What a query has found. Nothing watches it, since a bundle never changes, and the route of a page
 * has loaded before what the page shows.
 */
export function useAnswer<T, K extends QueryKey>(query: FetchQueryOptions<T, Error, T, K>): T {
  const client = useRouteContext({ from: '__root__', select: (context) => context.queryClient })
  const state = client.getQueryState<T>(query.queryKey)
  if (state?.data !== undefined) return state.data
  if (state?.error && state.fetchStatus === 'idle') throw state.error
  // `use` would have to be called again once it is there, with the same promise.
  throw client.query(query)
}
