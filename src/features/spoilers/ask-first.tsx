import { use, useDeferredValue, useEffect, useId, useRef } from 'react'
import type { WikiRecord } from '#model/bundle.ts'
import { PeekPanel } from '#ui/peek-panel.tsx'
import { Seen } from '#ui/seen.ts'
import { useWhenTold } from '#ui/use-when-told.ts'
import { questionText } from './question-text.ts'

interface AskFirstProps {
  /** The fold that a link has led to. */
  fold: HTMLDetailsElement
  horizon: WikiRecord['horizon']
  /** Whether the reader came here by keyboard, and goes on from the question. */
  takesFocus: boolean
  /** The reader has had it opened, and goes on within. */
  onOpen: () => void
  onClose: () => void
}

function focusSummary(fold: HTMLDetailsElement): void {
  fold.querySelector('summary')?.focus({ preventScroll: true })
}

function openFold(fold: HTMLDetailsElement): void {
  fold.open = true
}

/** Closes it when the reader turns to something else: the fold itself, Escape, or another place. */
function useWaysOut(fold: HTMLDetailsElement, onClose: () => void): void {
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const document = fold.ownerDocument
    const escape = () => {
      if (document.activeElement?.closest('.peek')) focusSummary(fold)
      onClose()
    }
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && escape(), { signal })
    fold.addEventListener('toggle', onClose, { signal })
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!(target instanceof Element && target.closest('.peek'))) onClose()
      },
      { signal },
    )
    return () => stop.abort()
  }, [fold, onClose])
}

/** Asks at a fold whether it is to be opened; neither answer changes how far the reader has come. */
export function AskFirst({ fold, horizon, takesFocus, onOpen, onClose }: AskFirstProps) {
  const whenTold = useWhenTold(Number(fold.dataset.level))
  const text = questionText(whenTold, use(Seen), horizon)
  const id = useId()
  const first = useRef<HTMLButtonElement>(null)
  const summary = fold.querySelector('summary')
  // A screen reader says what comes into a region that was there before.
  const said = useDeferredValue(text, '')
  useWaysOut(fold, onClose)
  useEffect(() => {
    if (takesFocus) first.current?.focus({ preventScroll: true })
  }, [takesFocus])

  function open() {
    openFold(fold)
    onOpen()
  }

  function leave() {
    focusSummary(fold)
    onClose()
  }

  if (!summary) return null
  return (
    <PeekPanel
      anchor={summary}
      label="A spoiler"
      tone="spoiler"
      pinned
      takesFocus={false}
      onClose={leave}
    >
      <p id={id} role={takesFocus ? undefined : 'status'}>
        {said}
      </p>
      <div className="peek-answers">
        <button ref={first} type="button" className="button" aria-describedby={id} onClick={open}>
          Open it
        </button>
        <button type="button" className="button" onClick={leave}>
          Leave it closed
        </button>
      </div>
    </PeekPanel>
  )
}
