import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { AskFirst } from '#features/spoilers/ask-first.tsx'
import { closedFold } from '#features/spoilers/closed-fold.ts'
import { listenForPeeks } from '#ui/listen-for-peeks.ts'
import { createPeekStore } from '#ui/peek-store.ts'
import { Peek } from './peek.tsx'
import { peekTarget } from './peek-target.ts'
import { replayIntent } from './replay-intent.ts'
import { useArrivals } from './use-arrivals.ts'
import { useWiki } from './use-wiki.ts'
import type { PeekLayerProps } from './watch-peeks.ts'

interface Question {
  fold: HTMLDetailsElement
  byKey: boolean
}

/** A fold that the reader's settings have opened meanwhile needs no question. */
function questionAt(fold: HTMLDetailsElement | undefined): Question | undefined {
  if (!fold?.isConnected || fold.open) return undefined
  const { activeElement, body } = document
  return {
    fold,
    byKey: activeElement !== body && activeElement?.matches(':focus-visible') === true,
  }
}

/** Whatever stands over the page because of a link: peeks, and the question before a spoiler. */
export function PeekLayer({ intent, fold }: PeekLayerProps) {
  const router = useRouter()
  const { horizon } = useWiki()
  const [store] = useState(createPeekStore)
  const replayed = useRef<typeof intent>(undefined)
  const [question, ask] = useState(() => questionAt(fold))
  const stopAsking = useCallback(() => ask(undefined), [])
  const targetOf = useCallback(
    (link: HTMLAnchorElement) =>
      peekTarget(link, import.meta.env.BASE_URL, router.latestLocation.pathname),
    [router],
  )

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

  useArrivals(
    useCallback(
      (hash) => {
        store.send({ type: 'navigate' })
        ask(questionAt(closedFold(document.getElementById(hash))))
      },
      [store],
    ),
  )

  return (
    <>
      <Peek store={store} targetOf={targetOf} />
      {question && (
        <AskFirst
          key={question.fold.closest('[id]')?.id}
          fold={question.fold}
          horizon={horizon}
          takesFocus={question.byKey}
          onClose={stopAsking}
        />
      )}
    </>
  )
}
