import { Fragment } from 'react'
import type { MarksOf } from './cite-marks.tsx'
import { CiteMarks } from './cite-marks.tsx'
import type { RichText } from './rich-text-view.tsx'
import { RichTextView } from './rich-text-view.tsx'
import { shareMarks } from './share-marks.ts'

interface SentencesProps {
  sentences: readonly { inlines: readonly RichText[]; cites: readonly string[] }[]
  marksOf: MarksOf
}

/** Running text; neighbouring sentences with the same evidence share its marks. */
export function Sentences({ sentences, marksOf }: SentencesProps) {
  const marks = shareMarks(sentences.map(({ cites }) => marksOf(cites)))
  return sentences.map(({ inlines }, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <RichTextView pieces={inlines} />
      <CiteMarks marks={marks[index] ?? []} running />
    </Fragment>
  ))
}
