import { describeNotes } from '#data/describe-notes.ts'
import { DISAGREEMENT_WORDS } from '#data/disagreement-words.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { DisagreementList } from '#model/list-record.ts'
import { activeChoices } from '#ui/active-choices.ts'
import { ChoiceFields } from '#ui/choice-fields.tsx'
import { EmptyResult } from '#ui/empty-result.tsx'
import { FilterForm } from '#ui/filter-form.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ResultCount } from '#ui/result-count.tsx'
import { useFirstControl } from '#ui/use-first-control.ts'
import { waysOut } from '#ui/ways-out.ts'
import { DisagreementCard } from './disagreement-card.tsx'
import type { DisagreementSearch } from './disagreement-search.ts'
import { DISAGREEMENT_KINDS } from './disagreement-kinds.ts'
import { disagreementFilters, filterDisagreements } from './filter-disagreements.ts'

interface DisagreementsPageProps {
  list: DisagreementList
  search: DisagreementSearch
  onSearch: (search: DisagreementSearch) => void
}

/** All there are, or those that pass the filters, each kind apart. */
export function DisagreementsPage({ list, search, onSearch }: DisagreementsPageProps) {
  const [form, focusForm] = useFirstControl()
  const filters = disagreementFilters(list)
  const active = activeChoices(filters, search)
  const found = filterDisagreements(list, search)
  const groups = DISAGREEMENT_KINDS.map((kind) => ({
    kind,
    entries: found.filter((entry) => entry.kind === kind),
  })).filter(({ entries }) => entries.length > 0)
  const parts = groups.flatMap(({ entries }) =>
    entries.flatMap(({ positions, reading }) => [...positions, ...reading]),
  )
  const notes = numberNotes(
    parts.map(({ cites }) => cites),
    list.evidence,
  )
  const ways = () => waysOut(active, search, (without) => filterDisagreements(list, without).length)
  const leave = (next: DisagreementSearch) => {
    onSearch(next)
    focusForm()
  }
  return (
    <div className="column">
      <PageHeader title="Disagreements">
        <p className="lead">
          Where the sources differ, both sides stand next to each other, each with its evidence.
        </p>
      </PageHeader>
      <FilterForm ref={form}>
        <ChoiceFields
          filters={filters}
          active={active}
          search={search}
          unset="Any"
          onChoice={(key, value) => onSearch({ ...search, [key]: value })}
          onClear={() => leave({})}
        />
      </FilterForm>
      <ResultCount found={found.length} total={list.entries.length} />
      {list.entries.length === 0 && (
        <p className="mt-8 text-mist">The sources differ on nothing.</p>
      )}
      {found.length < 1 && list.entries.length > 0 && (
        <EmptyResult ways={ways()} onSearch={leave} onClear={() => leave({})} />
      )}
      {groups.map(({ kind, entries }) => (
        <section key={kind} className="mt-10">
          <h2 className="heading-2">{DISAGREEMENT_WORDS[kind]}</h2>
          {entries.map((entry) => (
            <DisagreementCard key={entry.slug} entry={entry} marksOf={notes.of} listed />
          ))}
        </section>
      ))}
      <NoteList groups={describeNotes(notes)} />
    </div>
  )
}
