import { useRouter } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import type { SharedLink } from '#ui/share-link.ts'
import { sharedHref } from './shared-href.ts'

/** Puts what a mark leads to into the address bar, where it stands in the way of nothing. */
export function useTakenAddress() {
  const router = useRouter()
  const taken = useRef<string>(undefined)

  const take = useCallback(
    ({ hash }: HTMLAnchorElement): SharedLink => {
      const fragment = decodeURIComponent(hash.slice(1))
      const href = sharedHref(router, fragment)
      taken.current = fragment
      void router.navigate({ href, replace: true, resetScroll: false, hashScrollIntoView: false })
      return { title: document.title, url: location.origin + href }
    },
    [router],
  )

  /** Asked once for each arrival: whether it is but this. */
  const wasTaken = useCallback((fragment: string) => {
    const is = taken.current === fragment
    taken.current = undefined
    return is
  }, [])

  return { take, wasTaken }
}
