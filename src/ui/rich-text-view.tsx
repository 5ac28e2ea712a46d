import { Fragment } from 'react'
import { PageLink } from './page-link.tsx'

export type RichText =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong'; children: RichText[] }
  | { type: 'page'; address: string; text: string }
  | { type: 'external'; href: string; children: RichText[] }

function Piece({ piece }: { piece: RichText }) {
  switch (piece.type) {
    case 'text':
      return piece.text
    case 'emphasis':
      return (
        <em>
          <RichTextView pieces={piece.children} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <RichTextView pieces={piece.children} />
        </strong>
      )
    case 'page':
      return <PageLink address={piece.address}>{piece.text}</PageLink>
    case 'external':
      return (
        <a href={piece.href} rel="external">
          <RichTextView pieces={piece.children} />
        </a>
      )
  }
}

export function RichTextView({ pieces }: { pieces: readonly RichText[] }) {
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      <Piece piece={piece} />
    </Fragment>
  ))
}
