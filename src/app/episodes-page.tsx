import { describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import { AppearanceTable } from '#features/episodes/appearance-table.tsx'
import { EpisodeList } from '#features/episodes/episode-list.tsx'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RecordView } from './record-view.tsx'
import { useList } from './use-list.ts'
import { useRecord, useWiki } from './use-wiki.ts'

const CONTENTS = [
  { id: 'page-episodes', heading: 'All episodes', depth: 2 },
  { id: 'page-appearance-table', heading: 'Who appears when', depth: 2 },
] as const

/** The story of all episodes where there is one, the list of them, and who appears when. */
export function EpisodesPage() {
  const { horizon } = useWiki()
  const story = useRecord('episodes/')
  const { entries } = useList('episodes')
  const appearances = useList('appearances')
  const { rows, evidence } = appearances
  const cites = rows.flatMap(({ cells }) => cells.map((cell) => cell.cites))
  const render = (marksOf: MarksOf) => (
    <>
      <EpisodeList steps={horizon.steps} entries={entries} />
      <AppearanceTable appearances={appearances} marksOf={marksOf} />
    </>
  )
  if (story?.record === 'page') {
    return <RecordView record={story} appendix={{ contents: CONTENTS, cites, evidence, render }} />
  }
  const notes = numberNotes(cites, evidence)
  return (
    <div className="column">
      <PageHeader title="Episodes" />
      {render(notes.of)}
      <NoteList groups={describeNotes(notes)} />
    </div>
  )
}
