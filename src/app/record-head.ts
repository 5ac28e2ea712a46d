import type { PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import type { HeadedPage } from './page-head.ts'

/** What a page or source says of itself to those who have not opened it. */
export function recordHead(record: PageRecord | SourceRecord): HeadedPage {
  const { address } = record
  if (record.record === 'source') {
    const by = record.origin === 'given' ? 'paragraph by paragraph' : 'statement by statement'
    const description = `What ${record.label} says, ${by}, and which pages rest on it.`
    return { address, title: record.label, description }
  }
  return { address, title: record.title, description: record.description }
}
