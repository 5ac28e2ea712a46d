import { useEffect, useState } from 'react'
import type { ShownAnswer } from './ask.ts'

/** Typing that goes on is not talked over. */
const QUIET = 700

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function countWords({ names, total }: ShownAnswer): string {
  if (names.length + total === 0) return 'Nothing found'
  const parts = [
    ...(names.length > 0 ? [plural(names.length, 'name', 'names')] : []),
    ...(total > 0 ? [plural(total, 'place in the text', 'places in the text')] : []),
  ]
  return `${parts.join(' and ')} found`
}

/** What is said aloud of an answer, once the reader pauses: how much there is. */
export function useSpokenCount(answer: ShownAnswer, hidden: string): string {
  const words = [countWords(answer), hidden].filter(Boolean).join('. ')
  const next = answer.query === '' ? '' : words
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (!answer.isWhole && next !== '') return
    const timer = setTimeout(() => setSaid(next), QUIET)
    return () => clearTimeout(timer)
  }, [answer.isWhole, next])

  return said
}
