import { useRouteContext, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { listQuery } from '#data/list-query.ts'
import { NotFoundPage } from '#features/not-found/not-found-page.tsx'
import type { AddressList } from '#model/list-record.ts'
import { useHydrated } from '#ui/use-hydrated.ts'

/** All addresses that there are, once they are had; without them the page has less to offer. */
function useAddresses(): AddressList | undefined {
  const context = useRouteContext({ from: '__root__' })
  const [addresses, setAddresses] = useState<AddressList>()
  useEffect(() => {
    const { queryClient, bundle } = context
    queryClient.query(listQuery(bundle, 'addresses')).then(setAddresses, () => undefined)
  }, [context])
  return addresses
}

/** Answers for addresses where nothing is; prerendered once for all of them, so it reads the address late. */
export function MissingPage() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const hydrated = useHydrated()
  return <NotFoundPage path={hydrated ? path : undefined} addresses={useAddresses()} />
}
