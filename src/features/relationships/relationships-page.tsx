import { describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { RelationshipList } from '#model/list-record.ts'
import { Choice } from '#ui/choice.tsx'
import { EmptyResult } from '#ui/empty-result.tsx'
import { FilterForm } from '#ui/filter-form.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ResultCount } from '#ui/result-count.tsx'
import { useFirstControl } from '#ui/use-first-control.ts'
import { waysOut } from '#ui/ways-out.ts'
import {
  activeFilters,
  askedOf,
  countRelationships,
  filterRelationships,
  relationshipFilters,
} from './filter-relationships.ts'
import { PersonPanel } from './person-panel.tsx'
import { RelationshipListView } from './relationship-list-view.tsx'
import { RelationshipMap } from './relationship-map.tsx'
import type { RelationshipSearch } from './relationship-search.ts'

interface RelationshipsPageProps {
  list: RelationshipList
  search: RelationshipSearch
  onSearch: (search: RelationshipSearch) => void
}

/** Who stands how to whom: as a map, and as a list that says the same. */
export function RelationshipsPage({ list, search, onSearch }: RelationshipsPageProps) {
  const [form, focusForm] = useFirstControl()
  const { kinds, people } = relationshipFilters(list)
  const asked = askedOf(list, search)
  const active = activeFilters(asked)
  const found = filterRelationships(list, asked)
  const [count, total] = [found, list.groups].map(countRelationships)
  const notes = numberNotes(
    [
      ...list.map.kin.flatMap(({ members }) => members.map(({ cites }) => cites)),
      ...found.flatMap(({ entries }) => entries.map(({ relation }) => relation.cites)),
    ],
    list.evidence,
  )
  const ways = () =>
    waysOut(active, search, (without) =>
      countRelationships(filterRelationships(list, askedOf(list, without))),
    )
  const leave = (next: RelationshipSearch) => {
    onSearch(next)
    focusForm()
  }
  return (
    <>
      <div className="column">
        <PageHeader title="Relationships">
          <p className="lead">Who stands how to whom, and which source says so.</p>
        </PageHeader>
        <FilterForm ref={form}>
          <Choice
            label="Kind of tie"
            value={asked.kind === undefined ? undefined : search.kind}
            options={[{ value: '', label: 'All' }, ...kinds]}
            onChoice={(kind) => onSearch({ ...search, kind })}
          />
          <Choice
            label="Person"
            value={asked.person?.slug}
            options={[{ value: '', label: 'Everybody' }, ...people]}
            onChoice={(person) => onSearch({ ...search, person })}
          />
          {active.length > 0 && (
            <button type="button" className="button self-end" onClick={() => leave({})}>
              Clear filters
            </button>
          )}
        </FilterForm>
      </div>
      {people.length > 0 && (
        <RelationshipMap list={list} asked={asked} marksOf={notes.of} onSearch={onSearch} />
      )}
      <div className="column">
        {asked.person && (
          <PersonPanel
            map={list.map}
            person={asked.person}
            onEverybody={() => leave({ ...search, person: undefined })}
          />
        )}
        <ResultCount found={count ?? 0} total={total ?? 0} />
        {total === 0 && <p className="mt-8 text-mist">No source names a relationship yet.</p>}
        {count === 0 && active.length > 0 && (
          <EmptyResult ways={ways()} onSearch={leave} onClear={() => leave({})} />
        )}
        <RelationshipListView groups={found} marksOf={notes.of} />
        <NoteList groups={describeNotes(notes)} />
      </div>
    </>
  )
}
