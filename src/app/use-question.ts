import { useCallback, useState } from 'react'
import type { Arrival } from './arrival.ts'
import { moveFocus } from './move-focus.ts'

interface Question {
  fold: HTMLDetailsElement
  byKey: boolean
}

/** The focus goes to the fold; whether it shows there tells by what the reader has come. */
function questionAt(fold: HTMLDetailsElement, by: Arrival['by']): Question {
  const summary = fold.querySelector('summary')
  moveFocus(summary)
  return { fold, byKey: by !== 'loading' && summary?.matches(':focus-visible') === true }
}

/** The question before a spoiler, at a fold that the reader has come to. */
export function useQuestion() {
  const [question, setQuestion] = useState<Question>()
  return {
    question,
    askAt: useCallback(
      (fold: HTMLDetailsElement | undefined, by: Arrival['by']) =>
        setQuestion(fold && questionAt(fold, by)),
      [],
    ),
    stopAsking: useCallback(() => setQuestion(undefined), []),
  }
}
