import { useQuery } from '@tanstack/react-query'
import { useRouteContext, useRouterState } from '@tanstack/react-router'
import { listQuery } from '#data/list-query.ts'
import { NotFoundPage } from '#features/not-found/not-found-page.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'

/** Answers for addresses where nothing is; prerendered once for all of them, so it reads the address late. */
export function MissingPage() {
  const bundle = useRouteContext({ from: '__root__', select: (context) => context.bundle })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const hydrated = useHydrated()
  const { data } = useQuery({ ...listQuery(bundle, 'addresses'), enabled: hydrated })
  return <NotFoundPage path={hydrated ? path : undefined} addresses={data} />
}
