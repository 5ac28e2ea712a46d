import { useEffect, useState } from 'react'
import type * as Suggestions from './suggestions.tsx'

/** What finds and shows suggestions, once it is loaded; a page says what it has to say without it, too. */
export function useSuggestions(): typeof Suggestions | undefined {
  const [part, setPart] = useState<typeof Suggestions>()
  useEffect(() => {
    import('./suggestions.tsx').then(setPart, () => undefined)
  }, [])
  return part
}
