import type { PageRecord } from '#model/page-record.ts'

/** What a page is about, in a word or two; nothing where the title says it all. */
export function describeKind({ kind, number }: Pick<PageRecord, 'kind' | 'number'>) {
  switch (kind) {
    case 'character':
      return 'Character'
    case 'person':
      return 'Person'
    case 'show':
      return 'Show'
    case 'episode':
      return number === undefined ? 'Episode' : `Episode ${number}`
    case 'topic':
    case 'project':
      return undefined
  }
}
