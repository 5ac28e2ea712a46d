import type { ReactNode } from 'react'
import { describeNotes } from '#data/describe-notes.ts'
import { mergeEvidence } from '#data/merge-evidence.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { Story, Timeline } from '#model/list-record.ts'
import { activeChoices } from '#ui/active-choices.ts'
import { EmptyResult } from '#ui/empty-result.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ResultCount } from '#ui/result-count.tsx'
import { useFirstControl } from '#ui/use-first-control.ts'
import { waysOut } from '#ui/ways-out.ts'
import { daysOf, yearsOf } from './chronicle-days.ts'
import { ofTimeline } from './chronicle-entry.ts'
import { Chronicle } from './chronicle.tsx'
import { filterTimeline, timelineFilters } from './filter-timeline.ts'
import { OverviewStrip } from './overview-strip.tsx'
import { StorySection } from './story-section.tsx'
import { TimelineFilters } from './timeline-filters.tsx'
import type { TimelineSearch } from './timeline-search.ts'

interface TimelinePageProps {
  timeline: Timeline
  story: Story
  search: TimelineSearch
  /** What can be done with what is found. */
  tools?: ReactNode
  onSearch: (search: TimelineSearch) => void
}

/** What happened around the story and what was written about it; apart from it, the story itself. */
export function TimelinePage({ timeline, story, search, tools, onSearch }: TimelinePageProps) {
  const [form, focusForm] = useFirstControl()
  const entries = timeline.entries.map(ofTimeline)
  const filters = timelineFilters(entries)
  const active = activeChoices(filters, search)
  const days = daysOf(filterTimeline(entries, search))
  const found = days.flatMap(({ happened, written }) => [...happened, ...written])
  const told = story.episodes.flatMap(({ beats }) => beats)
  const notes = numberNotes(
    [...found, ...told].map(({ cites }) => cites),
    mergeEvidence(timeline.evidence, story.evidence),
  )
  const years = yearsOf(days)
  const ways = () => waysOut(active, search, (without) => filterTimeline(entries, without).length)
  const leave = (next: TimelineSearch) => {
    onSearch(next)
    focusForm()
  }
  return (
    <div className="timeline">
      <PageHeader title="Timeline">
        <p className="lead">
          What happened, and what was written about it, as far as a source dates it.
        </p>
      </PageHeader>
      <TimelineFilters
        ref={form}
        filters={filters}
        active={active}
        search={search}
        onSearch={onSearch}
        onClear={() => leave({})}
      />
      <ResultCount found={found.length} total={entries.length} />
      <div className="mt-3">{tools}</div>
      {entries.length === 0 && <p className="mt-8 text-mist">No source dates anything.</p>}
      {found.length === 0 && entries.length > 0 && (
        <EmptyResult ways={ways()} onSearch={leave} onClear={() => leave({})} />
      )}
      {found.length > 0 && (
        <>
          <OverviewStrip years={years} />
          <Chronicle years={years} marksOf={notes.of} />
        </>
      )}
      <StorySection story={story} marksOf={notes.of} />
      <div className="max-w-text">
        <NoteList groups={describeNotes(notes)} />
      </div>
    </div>
  )
}
