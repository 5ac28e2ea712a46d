import { use } from 'react'
import { FoldLabel } from '#ui/fold-label.ts'
import { Seen } from '#ui/seen.ts'
import type { PreviewPart } from './preview-part.ts'

/** The part that a link is about, or when it is told. */
export function PartView({ part }: { part: PreviewPart }) {
  const label = use(FoldLabel)
  const told = label(part.level)
  if (part.level > use(Seen)) {
    return <p className="preview-told">{`Told ${told.charAt(0).toLowerCase()}${told.slice(1)}.`}</p>
  }
  return (
    <p className="preview-part">
      <strong>{part.label}</strong>
      {part.text !== '' && <span>{` ${part.text}`}</span>}
    </p>
  )
}
