import { describeNotes } from '#data/describe-notes.ts'
import { mergeEvidence } from '#data/merge-evidence.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { Story, Timeline } from '#model/list-record.ts'
import { Choice } from '#ui/choice.tsx'
import { FilterForm } from '#ui/filter-form.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ResultCount } from '#ui/result-count.tsx'
import { choosePhases, phasesOf } from './phases.ts'
import { StorySection } from './story-section.tsx'
import { TimelineEvent } from './timeline-event.tsx'
import type { TimelineSearch } from './timeline-search.ts'

interface TimelinePageProps {
  timeline: Timeline
  story: Story
  search: TimelineSearch
  onSearch: (search: TimelineSearch) => void
}

/** What happened around the story, phase by phase and dated; apart from it, the story itself. */
export function TimelinePage({ timeline, story, search, onSearch }: TimelinePageProps) {
  const { entries } = timeline
  const phases = phasesOf(entries)
  const shown = choosePhases(phases, search.phase)
  const told = story.episodes.flatMap(({ beats }) => beats)
  const notes = numberNotes(
    [...shown.flatMap((phase) => phase.entries), ...told].map(({ cites }) => cites),
    mergeEvidence(timeline.evidence, story.evidence),
  )
  const names = phases.map(({ name }) => ({ value: name, label: name }))
  return (
    <div className="column">
      <PageHeader title="Timeline">
        <p className="lead">What happened on which day, as far as a source dates it.</p>
      </PageHeader>
      <FilterForm>
        <Choice
          label="Phase"
          value={shown.length === 1 ? search.phase : undefined}
          options={[{ value: '', label: 'All' }, ...names]}
          onChoice={(phase) => onSearch({ phase })}
        />
      </FilterForm>
      <ResultCount found={shown.flatMap((phase) => phase.entries).length} total={entries.length} />
      {entries.length === 0 && <p className="mt-8 text-mist">No source dates anything.</p>}
      {shown.map(({ name, entries: own }) => (
        <section key={name} className="mt-8">
          <h2 className="heading-2">{name}</h2>
          <ol className="mt-4">
            {own.map((entry, index) => (
              <TimelineEvent key={index} entry={entry} marksOf={notes.of} />
            ))}
          </ol>
        </section>
      ))}
      <StorySection story={story} marksOf={notes.of} />
      <NoteList groups={describeNotes(notes)} />
    </div>
  )
}
