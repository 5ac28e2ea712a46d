import type { SearchHit } from '#data/search/create-search.ts'
import type { PageKind } from '#model/page-kind.ts'

const KINDS: Partial<Record<PageKind, string>> = {
  character: 'Character',
  person: 'Person',
  show: 'Show',
  episode: 'Episode',
}

interface HitWords {
  name: string
  /** What sort of thing it is, or where it stands. */
  place?: string
}

/** What a result is called, and the word or two beside it. */
export function describeHit({ type, kind, title, label }: SearchHit): HitWords {
  if (type === 'page') return { name: title, place: kind && KINDS[kind] }
  if (type === 'source' || label === undefined || label === title) return { name: title }
  return { name: label, place: title }
}
