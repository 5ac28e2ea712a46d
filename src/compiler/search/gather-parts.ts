import type { SearchDocument } from '#model/search-index.ts'
import type { DraftPart, SearchDraft } from './search-draft.ts'

/** Makes one document of all parts of a page that are of one type, level and origin. */
export function gatherParts(
  page: Omit<SearchDocument, 'parts'>,
  parts: readonly DraftPart[],
): SearchDraft[] {
  const groups = Map.groupBy(parts, ({ type, level, given }) => `${type} ${level} ${given}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { type, level, given } = first
    const document = { ...page, parts: group.map(({ part }) => part) }
    const searched = group.map((one) => one.searched).join('\n')
    const context = page.kind ? page.title : ''
    const size = JSON.stringify(document).length
    return [{ type, level, given, document, size, searched, context }]
  })
}
