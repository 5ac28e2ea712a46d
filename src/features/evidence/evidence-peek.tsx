import { useCallback } from 'react'
import { Copied } from '#ui/copied.tsx'
import { gatherNotes } from './gather-notes.ts'

/** What a mark and those beside it rest on. */
export function EvidencePeek({ mark }: { mark: HTMLAnchorElement }) {
  const copy = useCallback(() => gatherNotes(mark), [mark])
  return (
    <>
      <Copied copy={copy} />
      <p className="peek-more">
        <a href={mark.hash}>Go to the notes</a>
      </p>
    </>
  )
}
