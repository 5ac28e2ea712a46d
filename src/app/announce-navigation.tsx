import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { currentHead } from './current-head.ts'
import { leftPlace, linkLeftBy } from './left-places.ts'
import { moveFocus } from './move-focus.ts'

/**
 * Does for navigation on the client what the browser does when it loads a page: moves the focus
 * and says the title, once. Loading, filters and anchors within a page stay silent. Whoever comes
 * back goes on from the link they left by; the focus of anchors is moved by what opens them.
 */
export function AnnounceNavigation() {
  const router = useRouter()
  const [message, setMessage] = useState('')

  useEffect(() => {
    return router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
      if (!fromLocation) return
      const { title = '' } = currentHead(router.state.matches)
      const place = leftPlace(toLocation.state.__TSR_key ?? '')
      const link = place && linkLeftBy(place)
      if (link) moveFocus(link)
      else if (pathChanged && !toLocation.hash) moveFocus()
      setMessage((said) => (pathChanged || said !== '' ? title : said))
    })
  }, [router])

  return <output className="sr-only">{message}</output>
}
