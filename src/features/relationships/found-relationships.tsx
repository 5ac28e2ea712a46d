import type { ReactNode } from 'react'
import type { RelationshipList } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { EmptyResult } from '#ui/empty-result.tsx'
import { ResultCount } from '#ui/result-count.tsx'
import { waysOut } from '#ui/ways-out.ts'
import {
  activeFilters,
  askedOf,
  countRelationships,
  filterRelationships,
  type RelationshipGroup,
} from './filter-relationships.ts'
import { RelationshipListView } from './relationship-list-view.tsx'
import type { RelationshipSearch } from './relationship-search.ts'

interface FoundRelationshipsProps {
  list: RelationshipList
  search: RelationshipSearch
  found: readonly RelationshipGroup[]
  marksOf: MarksOf
  /** What can be done with what is found. */
  tools?: ReactNode
  onSearch: (search: RelationshipSearch) => void
}

/** How many of the relationships pass and which; when none does, what to drop. */
export function FoundRelationships(props: FoundRelationshipsProps) {
  const { list, search, found, marksOf, tools, onSearch } = props
  const total = countRelationships(list.groups)
  const count = countRelationships(found)
  const active = activeFilters(askedOf(list, search))
  const ways = () =>
    waysOut(active, search, (without) =>
      countRelationships(filterRelationships(list, askedOf(list, without))),
    )
  return (
    <>
      <ResultCount found={count} total={total} />
      <div className="mt-3">{tools}</div>
      {total === 0 && <p className="mt-8 text-mist">No source names a relationship yet.</p>}
      {count === 0 && active.length > 0 && (
        <EmptyResult ways={ways()} onSearch={onSearch} onClear={() => onSearch({})} />
      )}
      <RelationshipListView groups={found} marksOf={marksOf} />
    </>
  )
}
