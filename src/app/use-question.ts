import { useCallback, useState } from 'react'
import { closedFold } from '#features/spoilers/closed-fold.ts'

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

/** The question before a spoiler, at a fold to begin with, then wherever the reader arrives. */
export function useQuestion(fold: HTMLDetailsElement | undefined) {
  const [question, setQuestion] = useState(() => questionAt(fold))
  return {
    question,
    askAt: useCallback(
      (hash: string) => setQuestion(questionAt(closedFold(document.getElementById(hash)))),
      [],
    ),
    stopAsking: useCallback(() => setQuestion(undefined), []),
  }
}
