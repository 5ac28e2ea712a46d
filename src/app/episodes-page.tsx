import { EpisodeList } from '#features/episodes/episode-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RecordView } from './record-view.tsx'
import { useList, useRecord, useWiki } from './use-wiki.ts'

/** The story of all episodes where there is one, and the list of them. */
export function EpisodesPage() {
  const { horizon } = useWiki()
  const story = useRecord('episodes/')
  const list = <EpisodeList steps={horizon.steps} entries={useList('episodes').entries} />
  if (story?.record === 'page') return <RecordView record={story}>{list}</RecordView>
  return (
    <div className="column">
      <PageHeader title="Episodes" />
      {list}
    </div>
  )
}
