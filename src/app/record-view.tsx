import type { ReactNode } from 'react'
import { ArticlePage } from '#features/article/article-page.tsx'
import { DisagreementCard } from '#features/disagreements/disagreement-card.tsx'
import { SourcePage } from '#features/sources/source-page.tsx'
import type { PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'

interface RecordViewProps {
  record: PageRecord | SourceRecord
  children?: ReactNode
}

/** Keyed by address: pages replace each other whole, so that text a translator moved cannot trip React. */
export function RecordView({ record, children }: RecordViewProps) {
  if (record.record === 'source') return <SourcePage key={record.address} source={record} />
  return (
    <ArticlePage
      key={record.address}
      page={record}
      renderDisagreement={(entry, marksOf) => (
        <DisagreementCard key={entry.slug} entry={entry} marksOf={marksOf} />
      )}
    >
      {children}
    </ArticlePage>
  )
}
