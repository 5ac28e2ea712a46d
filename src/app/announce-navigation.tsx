import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { currentHead } from './current-head.ts'
import { moveFocus } from './move-focus.ts'

/**
 * Does for navigation on the client what the browser does when it loads a page: moves the focus
 * and says the title, once. Loading, filters and anchors within a page stay silent.
 */
export function AnnounceNavigation() {
  const router = useRouter()
  const [message, setMessage] = useState('')

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation) return
        const { title = '' } = currentHead(router.state.matches)
        if (pathChanged) moveFocus(toLocation.hash)
        setMessage((said) => (pathChanged || said !== '' ? title : said))
      }),
    [router],
  )

  return <output className="sr-only">{message}</output>
}
