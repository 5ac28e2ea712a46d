import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { GoneNotice } from '#features/sharing/gone-notice.tsx'
import { linkMarkAt } from '#features/sharing/link-mark-at.ts'
import { LinkMarks } from '#features/sharing/link-marks.tsx'
import { AskFirst } from '#features/spoilers/ask-first.tsx'
import type { Arrival } from './arrival.ts'
import { Peek } from './peek.tsx'
import { peekTarget } from './peek-target.ts'
import { renderedLocation } from './rendered-location.ts'
import { useArrival } from './use-arrival.ts'
import { useArrivals } from './use-arrivals.ts'
import { usePeekStore } from './use-peek-store.ts'
import { useTakenAddress } from './use-taken-address.ts'
import { useWiki } from './use-wiki.ts'
import type { Intent } from './watch-peeks.ts'

/** What the reader did before there was anything to answer. */
export interface PeekLayerProps {
  intent?: Intent
  arrival?: Arrival
}

/** Whatever answers to links over the page: peeks, copied addresses, and what arriving brings up. */
export function PeekLayer({ intent, arrival }: PeekLayerProps) {
  const router = useRouter()
  const { horizon } = useWiki()
  const { come, question, stopAsking, goIn, gone, dismiss } = useArrival(arrival)
  const { take, wasTaken } = useTakenAddress()
  const targetOf = useCallback(
    (link: HTMLAnchorElement) =>
      peekTarget(link, import.meta.env.BASE_URL, renderedLocation(router).pathname),
    [router],
  )
  const store = usePeekStore(targetOf, intent)

  useArrivals(
    useCallback(
      (arrival) => {
        store.send({ type: 'navigate' })
        come(wasTaken(arrival.hash) ? { ...arrival, by: 'mark' } : arrival)
      },
      [store, come, wasTaken],
    ),
  )

  return (
    <>
      <Peek store={store} targetOf={targetOf} />
      <LinkMarks pressed={intent?.clicked ? linkMarkAt(intent.link) : undefined} take={take} />
      {gone && <GoneNotice onClose={dismiss} />}
      {question && (
        <AskFirst
          key={question.fold.closest('[id]')?.id}
          fold={question.fold}
          horizon={horizon}
          takesFocus={question.byKey}
          onOpen={goIn}
          onClose={stopAsking}
        />
      )}
    </>
  )
}
