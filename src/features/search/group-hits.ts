import type { SearchAnswer, SearchHit } from '#data/search/create-search.ts'

type HitType = SearchHit['type']

export interface HitGroup {
  key: string
  label: string
  hits: readonly SearchHit[]
}

/** In the order in which they are shown. */
const NAMES: Partial<Record<HitType, string>> = { page: 'Pages', source: 'Sources' }
const TEXTS: Record<HitType, string> = {
  page: 'Introductions',
  heading: 'Sections',
  fact: 'Facts',
  beat: 'What happens',
  statement: 'What sources say',
  disagreement: 'Disagreements',
  source: 'Headlines',
}

function groupsOf(prefix: string, labels: object, all: readonly SearchHit[], most: number) {
  const byType = Map.groupBy<string, SearchHit>(all, ({ type }) => type)
  return Object.entries(labels).flatMap(([type, label]): HitGroup[] => {
    const hits = byType.get(type)
    return hits ? [{ key: prefix + type, label, hits: hits.slice(0, most) }] : []
  })
}

/**
 * Sorts what was found by what it is, with so many of each at most; groups of none are left out.
 * Names are there first, so what text adds comes after them and moves nothing.
 */
export function groupHits(
  { names, text }: Pick<SearchAnswer, 'names' | 'text'>,
  most = Infinity,
): HitGroup[] {
  return [...groupsOf('name-', NAMES, names, most), ...groupsOf('text-', TEXTS, text, most)]
}
