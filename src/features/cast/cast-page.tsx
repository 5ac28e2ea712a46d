import type { ReactNode } from 'react'
import { use, useMemo } from 'react'
import { explore } from '#data/explorer/explore.ts'
import type { ExplorerSearch } from '#data/explorer/explorer-search.ts'
import type { ListEntry, PageList } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { EntryCards } from '#ui/entry-cards.tsx'
import type { ExplorerChange } from '#ui/explorer/explorer-parts.ts'
import { ExplorerTable } from '#ui/explorer/explorer-table.tsx'
import { Explorer } from '#ui/explorer/explorer.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Seen } from '#ui/seen.ts'
import { useRestLater } from '#ui/use-rest-later.ts'
import { castColumns } from './cast-columns.tsx'
import { castExport } from './cast-export.ts'
import { castSpec } from './cast-spec.ts'

interface CastPageProps {
  title: string
  list: PageList
  search: ExplorerSearch
  /** Whether the reader has just chosen that, and the address does not say it yet. */
  isChosen: boolean
  onText: (text: string) => void
  onChange: (change: ExplorerChange) => void
  /** What can be done with what is found. */
  tools?: ReactNode
}

/** In longer lists traces would weigh more than they tell. */
const MOST_FIGURES = 40

function cardOf(entry: ListEntry, drawn: boolean) {
  return { ...entry, figure: drawn ? tracePath(entry.trace, 100) : undefined }
}

/** Every page of one kind, narrowed down by what the address says. */
export function CastPage(props: CastPageProps) {
  const { title, list, search, isChosen, onText, onChange, tools } = props
  const seen = use(Seen)
  const spec = useMemo(() => castSpec(list, seen), [list, seen])
  const { q, sort = '', view } = search
  const drawn = list.entries.length <= MOST_FIGURES
  const exploration = useMemo(() => explore(list.entries, spec, search), [list, spec, search])
  const { found, facets } = exploration
  const { shown, round } = useRestLater(found, isChosen)
  const hasOrder = ({ key }: { key: string }) =>
    !list.facets.some(({ property }) => property === key) ||
    facets.some((facet) => facet.key === key)
  const orders = spec.orders.filter(hasOrder)
  return (
    <div className="explorer-page">
      <PageHeader title={title}>{list.intro && <p className="lead">{list.intro}</p>}</PageHeader>
      <Explorer
        exploration={exploration}
        total={list.entries.length}
        text={q ?? ''}
        onText={onText}
        listed="Name"
        orders={orders}
        sort={sort}
        view={{ now: view, other: 'Gallery' }}
        tools={tools}
        files={castExport({ title, search, spec, found, seen })}
        onChange={onChange}
      >
        {view === 'table' ? (
          <ExplorerTable
            caption={title}
            columns={castColumns(spec, facets, seen)}
            entries={shown}
            round={round}
            keyOf={({ address }) => address}
            sort={orders.some(({ key }) => key === sort) ? sort : ''}
            onSort={(next) => onChange({ type: 'sort', sort: next || undefined })}
          />
        ) : (
          <EntryCards round={round} entries={shown.map((entry) => cardOf(entry, drawn))} />
        )}
      </Explorer>
    </div>
  )
}
