import { useEffect, useRef, useState } from 'react'
import { listenForPeeks } from '#ui/listen-for-peeks.ts'
import { createPeekStore, type PeekStore } from '#ui/peek-store.ts'
import type { PeekTarget } from './peek-target.ts'
import { replayIntent } from './replay-intent.ts'
import type { Intent } from './watch-peeks.ts'

/** A store that knows what the reader does to links, from an intent on that came before it. */
export function usePeekStore(
  targetOf: (link: HTMLAnchorElement) => PeekTarget | undefined,
  intent: Intent | undefined,
): PeekStore {
  const [store] = useState(createPeekStore)
  const replayed = useRef<Intent>(undefined)

  useEffect(() => {
    const kindOf = (link: HTMLAnchorElement) => {
      const target = targetOf(link)
      return target && (target.type === 'page' ? 'page' : 'mark')
    }
    const stop = new AbortController()
    listenForPeeks(document, store, kindOf, stop.signal)
    const kind = intent && kindOf(intent.link)
    if (kind && replayed.current !== intent) replayIntent(store, intent, kind)
    replayed.current = intent
    return () => stop.abort()
  }, [store, targetOf, intent])

  return store
}
