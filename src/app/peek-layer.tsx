import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { AskFirst } from '#features/spoilers/ask-first.tsx'
import { Peek } from './peek.tsx'
import { peekTarget } from './peek-target.ts'
import { renderedLocation } from './rendered-location.ts'
import { useArrivals } from './use-arrivals.ts'
import { usePeekStore } from './use-peek-store.ts'
import { useQuestion } from './use-question.ts'
import { useWiki } from './use-wiki.ts'
import type { Intent } from './watch-peeks.ts'

/** What the reader did before there was anything to answer. */
export interface PeekLayerProps {
  intent?: Intent
  fold?: HTMLDetailsElement
}

/** Whatever stands over the page because of a link: peeks, and the question before a spoiler. */
export function PeekLayer({ intent, fold }: PeekLayerProps) {
  const router = useRouter()
  const { horizon } = useWiki()
  const { question, askAt, stopAsking } = useQuestion(fold)
  const targetOf = useCallback(
    (link: HTMLAnchorElement) =>
      peekTarget(link, import.meta.env.BASE_URL, renderedLocation(router).pathname),
    [router],
  )
  const store = usePeekStore(targetOf, intent)

  useArrivals(
    useCallback(
      (hash) => {
        store.send({ type: 'navigate' })
        askAt(hash)
      },
      [store, askAt],
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
