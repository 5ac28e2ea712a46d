import type { PageRecord } from '#model/page-record.ts'

/** What appearances are called on the page of an episode, and on that of who appears. */
export function appearanceHeading({ kind }: Pick<PageRecord, 'kind'>): string {
  return kind === 'episode' ? 'Who appears' : 'Appears in'
}
