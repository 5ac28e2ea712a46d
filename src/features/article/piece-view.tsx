import type { MarksOf } from '#ui/cite-marks.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'
import { Sentences } from '#ui/sentences.tsx'
import type { Piece } from './passages.ts'

type ListPiece = Extract<Piece, { type: 'list' }>

function ListView({ piece, marksOf }: { piece: ListPiece; marksOf: MarksOf }) {
  const items = piece.items.map((sentences, index) => (
    <li key={index}>
      <Sentences sentences={sentences} marksOf={marksOf} />
    </li>
  ))
  if (!piece.ordered) return <ul className="mt-4 list-disc space-y-1 pl-6">{items}</ul>
  return (
    <ol
      start={piece.start === 1 ? undefined : piece.start}
      className="mt-4 list-decimal space-y-1 pl-6"
    >
      {items}
    </ol>
  )
}

export function PieceView({ piece, marksOf }: { piece: Piece; marksOf: MarksOf }) {
  switch (piece.type) {
    case 'paragraph':
      return (
        <p className="mt-4">
          <Sentences sentences={piece.sentences} marksOf={marksOf} />
        </p>
      )
    case 'list':
      return <ListView piece={piece} marksOf={marksOf} />
    case 'note':
      return (
        <p className="content-note">
          <strong>Content note: </strong>
          <RichTextView pieces={piece.inlines} />
        </p>
      )
  }
}
