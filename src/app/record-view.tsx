import type { Appendix } from '#features/article/article-page.tsx'
import { ArticlePage } from '#features/article/article-page.tsx'
import { DisagreementCard } from '#features/disagreements/disagreement-card.tsx'
import { EpisodeNeighbours } from '#features/episodes/episode-neighbours.tsx'
import { DatedFacts } from '#features/timeline/dated-facts.tsx'
import { isBare, onlyGiven } from '#model/only-given.ts'
import type { PageRecord } from '#model/page-record.ts'
import { NothingGiven } from './nothing-given.tsx'
import { useOnlyGiven } from './use-only-given.ts'
import { useWiki } from './use-wiki.ts'

interface RecordViewProps {
  record: PageRecord
  appendix?: Appendix
}

function neighboursOf({ before, after }: PageRecord): Appendix {
  return { render: () => <EpisodeNeighbours before={before} after={after} /> }
}

/** Keyed by what it shows: pages replace each other whole, so that text a translator moved cannot trip React. */
export function RecordView({ record, ...props }: RecordViewProps) {
  const narrowed = useOnlyGiven()
  const { horizon } = useWiki()
  const page = narrowed ? onlyGiven(record) : record
  const appendix = props.appendix ?? neighboursOf(page)
  if (narrowed && isBare(page)) {
    return (
      <NothingGiven title={record.title} reason="None of the given documents tells of this.">
        {appendix.render(() => [])}
      </NothingGiven>
    )
  }
  return (
    <ArticlePage
      key={`${record.address} ${narrowed}`}
      page={page}
      lastLevel={horizon.steps}
      renderDisagreement={(entry, marksOf) => (
        <DisagreementCard key={entry.slug} entry={entry} marksOf={marksOf} />
      )}
      renderDates={(dated, marksOf) => <DatedFacts page={dated} marksOf={marksOf} />}
      appendix={appendix}
    />
  )
}
