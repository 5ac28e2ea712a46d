import type { FactRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { StepList } from '#ui/step-list.tsx'
import { EntryValue } from './entry-value.tsx'

interface BeatListProps {
  beats: readonly FactRecord[]
  marksOf: MarksOf
}

/** What happens in an episode, in order. */
export function BeatList({ beats, marksOf }: BeatListProps) {
  if (beats.length === 0) return null
  return (
    <section id="page-beats">
      <LinkedHeading id="page-beats">Beat by beat</LinkedHeading>
      <div className="mt-3">
        <StepList
          steps={beats.map((beat) => ({
            key: beat.id,
            id: beat.id,
            level: beat.level,
            content: <EntryValue entry={beat} marksOf={marksOf} />,
          }))}
        />
      </div>
    </section>
  )
}
