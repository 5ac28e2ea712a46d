import type { ReactNode } from 'react'
import { describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { RelationshipList } from '#model/list-record.ts'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useFirstControl } from '#ui/use-first-control.ts'
import { askedOf, filterRelationships, type RelationshipGroup } from './filter-relationships.ts'
import { FoundRelationships } from './found-relationships.tsx'
import { PersonPanel } from './person-panel.tsx'
import { RelationshipFilterForm } from './relationship-filter-form.tsx'
import { RelationshipMap } from './relationship-map.tsx'
import type { RelationshipSearch } from './relationship-search.ts'

interface RelationshipsPageProps {
  list: RelationshipList
  search: RelationshipSearch
  /** What can be done with what is found. */
  tools?: ReactNode
  onSearch: (search: RelationshipSearch) => void
}

/** Notes in the order of the page: those of the map come before those of the list. */
function notesOf({ map, evidence }: RelationshipList, found: readonly RelationshipGroup[]) {
  const ofMap = map.kin.flatMap(({ members }) => members.map(({ cites }) => cites))
  const ofList = found.flatMap(({ entries }) => entries.map(({ relation }) => relation.cites))
  return numberNotes([...ofMap, ...ofList], evidence)
}

/** Who stands how to whom: as a map, and as a list that says the same. */
export function RelationshipsPage({ list, search, tools, onSearch }: RelationshipsPageProps) {
  const [form, focusForm] = useFirstControl()
  const asked = askedOf(list, search)
  const found = filterRelationships(list, asked)
  const notes = notesOf(list, found)
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
        <RelationshipFilterForm
          ref={form}
          {...{ list, asked, search, onSearch }}
          onClear={() => leave({})}
        />
      </div>
      {list.map.characters.length > 0 && (
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
        <FoundRelationships
          {...{ list, search, found, tools }}
          marksOf={notes.of}
          onSearch={leave}
        />
        <NoteList groups={describeNotes(notes)} />
      </div>
    </>
  )
}
