import { use } from 'react'
import { Seen } from '#ui/seen.ts'
import { useWhenTold } from '#ui/use-when-told.ts'
import type { PreviewPart } from './preview-part.ts'

/** The part that a link is about, or when it is told. */
export function PartView({ part }: { part: PreviewPart }) {
  const whenTold = useWhenTold(part.level)
  if (part.level > use(Seen)) return <p className="preview-told">{`Told ${whenTold}.`}</p>
  return (
    <p className="preview-part">
      <strong>{part.label}</strong> {part.disputed ? <s>{part.text}</s> : part.text}
      {part.disputed && <span className="text-gold"> (disputed)</span>}
    </p>
  )
}
