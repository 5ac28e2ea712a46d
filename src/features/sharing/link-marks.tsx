import { useCallback, useEffect, useRef, useState } from 'react'
import { describeShared } from '#ui/describe-shared.ts'
import { type SharedLink, shareLink } from '#ui/share-link.ts'
import { partOf } from './link-mark-at.ts'
import { listenToMarks } from './listen-to-marks.ts'
import { MarkNote } from './mark-note.tsx'

interface LinkMarksProps {
  /** A mark that was pressed before anything listened. */
  pressed?: HTMLAnchorElement
  /** Puts the part of a mark into the address bar, and answers with the link to it. */
  take: (mark: HTMLAnchorElement) => SharedLink
}

interface Note {
  mark: HTMLAnchorElement
  text: string
}

/** Answers to the marks that lead to parts of the page: copies or shares their addresses. */
export function LinkMarks({ pressed, take }: LinkMarksProps) {
  const [note, setNote] = useState<Note>()
  const answered = useRef<HTMLAnchorElement>(undefined)
  const share = useCallback(
    async (mark: HTMLAnchorElement) => {
      setNote(undefined)
      const shared = await shareLink(take(mark))
      setNote({ mark, text: describeShared(shared, partOf(mark)) })
    },
    [take],
  )

  useEffect(() => {
    const stop = new AbortController()
    listenToMarks(document, stop.signal, {
      onPress: (mark) => void share(mark),
      onHint: (mark, text) => setNote({ mark, text }),
      onLeave: () => setNote(undefined),
    })
    return () => stop.abort()
  }, [share])

  useEffect(() => {
    if (pressed && answered.current !== pressed) void share(pressed)
    answered.current = pressed
  }, [pressed, share])

  return note && note.text !== '' && <MarkNote key={note.text} mark={note.mark} text={note.text} />
}
