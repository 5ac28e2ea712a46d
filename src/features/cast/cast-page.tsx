import type { PageList } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { EmptyResult } from '#ui/empty-result.tsx'
import { EntryCard } from '#ui/entry-card.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ResultCount } from '#ui/result-count.tsx'
import { useFirstControl } from '#ui/use-first-control.ts'
import { waysOut } from '#ui/ways-out.ts'
import { activeFilters } from './active-filters.ts'
import { CastFilters } from './cast-filters.tsx'
import type { CastSearch } from './cast-search.ts'
import { filterEntries } from './filter-entries.ts'
import { useDraft } from './use-draft.ts'

interface CastPageProps {
  title: string
  list: PageList
  search: CastSearch
  onSearch: (search: CastSearch, how: 'push' | 'replace') => void
}

/** In longer lists traces would weigh more than they tell. */
const MOST_FIGURES = 40

/** Every page of one kind, narrowed down by what the address says. */
export function CastPage({ title, list, search, onSearch }: CastPageProps) {
  const [text, setText] = useDraft(search.q ?? '', (q) => onSearch({ ...search, q }, 'replace'))
  const current = { ...search, q: text }
  const found = filterEntries(list, current)
  const ways = () =>
    waysOut(
      activeFilters(current, list.facets),
      current,
      (without) => filterEntries(list, without).length,
    )
  const drawn = list.entries.length <= MOST_FIGURES
  const [form, focusForm] = useFirstControl()
  const push = (next: CastSearch) => {
    // Text whose typing has not paused yet would come back over what was chosen.
    setText(next.q ?? '')
    onSearch(next, 'push')
  }
  const leaveEmptyResult = (next: CastSearch) => {
    push(next)
    focusForm()
  }
  return (
    <div className="column">
      <PageHeader title={title}>{list.intro && <p className="lead">{list.intro}</p>}</PageHeader>
      <CastFilters
        facets={list.facets}
        search={current}
        text={text}
        ref={form}
        onText={setText}
        onSearch={push}
      />
      <ResultCount found={found.length} total={list.entries.length} />
      <h2 className="sr-only">Results</h2>
      {found.length === 0 && (
        <EmptyResult
          ways={ways()}
          onSearch={leaveEmptyResult}
          onClear={() => leaveEmptyResult({})}
        />
      )}
      <div className="entries">
        {found.map(({ address, title: name, description, trace }) => (
          <EntryCard
            key={address}
            address={address}
            title={name}
            description={description}
            figure={drawn ? tracePath(trace, 100) : undefined}
          />
        ))}
      </div>
    </div>
  )
}
