import { TimelinePage } from '#features/timeline/timeline-page.tsx'
import { timelineSearch } from '#features/timeline/timeline-search.ts'
import { ShareList } from './share-list.tsx'
import { useFilters } from './use-filters.ts'
import { useList } from './use-list.ts'

export function TimelineView() {
  const filters = useFilters('timeline/', timelineSearch)
  return (
    <TimelinePage
      timeline={useList('timeline')}
      story={useList('story')}
      tools={<ShareList />}
      {...filters}
    />
  )
}
