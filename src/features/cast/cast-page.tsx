import { useRef } from 'react'
import type { PageList } from '#model/list-record.ts'
import { EntryCard } from '#ui/entry-card.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import type { CastSearch } from './cast-search.ts'
import { EmptyResult } from './empty-result.tsx'
import { FilterForm } from './filter-form.tsx'
import { filterEntries } from './filter-entries.ts'
import { useDraft } from './use-draft.ts'
import { waysOut } from './ways-out.ts'

interface CastPageProps {
  title: string
  list: PageList
  search: CastSearch
  onSearch: (search: CastSearch, how: 'push' | 'replace') => void
}

/** Every page of one kind, narrowed down by what the address says. */
export function CastPage({ title, list, search, onSearch }: CastPageProps) {
  const [text, setText] = useDraft(search.q ?? '', (q) => onSearch({ ...search, q }, 'replace'))
  const current = { ...search, q: text }
  const found = filterEntries(list, current)
  const textField = useRef<HTMLInputElement>(null)
  const push = (next: CastSearch) => onSearch(next, 'push')
  const leaveEmptyResult = (next: CastSearch) => {
    push(next)
    // The button that was pressed goes away, and would take the focus with it.
    textField.current?.focus()
  }
  return (
    <div className="column">
      <PageHeader title={title}>{list.intro && <p className="lead">{list.intro}</p>}</PageHeader>
      <FilterForm
        facets={list.facets}
        search={current}
        text={text}
        textField={textField}
        onText={setText}
        onSearch={push}
      />
      <output className="mt-6 block text-sm text-mist">
        {`${found.length} of ${list.entries.length}`}
      </output>
      <h2 className="sr-only">Results</h2>
      {found.length === 0 && (
        <EmptyResult ways={waysOut(list, current)} onSearch={leaveEmptyResult} />
      )}
      <div className="mt-2 grid gap-x-8 sm:grid-cols-2">
        {found.map(({ address, title: name, description }) => (
          <EntryCard key={address} address={address} title={name} description={description} />
        ))}
      </div>
    </div>
  )
}
