import { useEffect, useState } from 'react'
import type { AddressList } from '#model/list-record.ts'
import type { Suggested } from './suggest.ts'

/** What to offer, once what finds it is loaded; the page says what it has to say without it, too. */
export function useSuggested(path?: string, addresses?: AddressList): Suggested | undefined {
  const [suggested, setSuggested] = useState<Suggested>()
  useEffect(() => {
    if (path === undefined || !addresses) return undefined
    let wanted = true
    async function find(to: string, { entries }: AddressList) {
      const { suggest } = await import('./suggest.ts')
      if (wanted) setSuggested(suggest(to, entries))
    }
    find(path, addresses).catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [path, addresses])
  return suggested
}
