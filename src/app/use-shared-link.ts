import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { SharedLink } from '#ui/share-link.ts'
import { sharedHref } from './shared-href.ts'

/** Makes the link to what is on the screen: the page with its filters and the part that is linked. */
export function useSharedLink(): () => SharedLink {
  const router = useRouter()
  return useCallback(
    () => ({ title: document.title, url: location.origin + sharedHref(router) }),
    [router],
  )
}
