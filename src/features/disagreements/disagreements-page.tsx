import type { ReactNode } from 'react'
import { use, useMemo } from 'react'
import { describeNotes } from '#data/describe-notes.ts'
import { DISAGREEMENT_WORDS } from '#data/disagreement-words.ts'
import { explore } from '#data/explorer/explore.ts'
import type { ExplorerSearch } from '#data/explorer/explorer-search.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { DisagreementList } from '#model/list-record.ts'
import type { ExplorerChange } from '#ui/explorer/explorer-parts.ts'
import { Explorer } from '#ui/explorer/explorer.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Seen } from '#ui/seen.ts'
import { DisagreementCard } from './disagreement-card.tsx'
import { DISAGREEMENT_KINDS } from './disagreement-kinds.ts'
import { disagreementExport } from './disagreement-export.ts'
import { disagreementSpec } from './disagreement-spec.ts'

interface DisagreementsPageProps {
  list: DisagreementList
  search: ExplorerSearch
  onText: (text: string) => void
  onChange: (change: ExplorerChange) => void
  /** What can be done with what is found. */
  tools?: ReactNode
}

/** All there are, or those that pass the filters, each kind apart. */
export function DisagreementsPage(props: DisagreementsPageProps) {
  const { list, search, tools, onText, onChange } = props
  const seen = use(Seen)
  const spec = useMemo(() => disagreementSpec(list, seen), [list, seen])
  const exploration = explore(list.entries, spec, search)
  const { found } = exploration
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
  return (
    <div className="explorer-page">
      <PageHeader title="Disagreements">
        <p className="lead">
          Where the sources differ, both sides stand next to each other, each with its evidence.
        </p>
      </PageHeader>
      <Explorer
        exploration={exploration}
        total={list.entries.length}
        text={search.q ?? ''}
        onText={onText}
        orders={spec.orders}
        sort={search.sort}
        tools={tools}
        files={disagreementExport({ search, spec, found, seen })}
        onChange={onChange}
      >
        {list.entries.length === 0 && (
          <p className="mt-8 text-mist">The sources differ on nothing.</p>
        )}
        {groups.map(({ kind, entries }) => (
          <section key={kind} className="mt-10">
            <h2 className="heading-2">{DISAGREEMENT_WORDS[kind]}</h2>
            {entries.map((entry) => (
              <DisagreementCard key={entry.slug} entry={entry} marksOf={notes.of} listed />
            ))}
          </section>
        ))}
      </Explorer>
      <NoteList groups={describeNotes(notes)} />
    </div>
  )
}
