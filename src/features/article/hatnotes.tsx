import { use } from 'react'
import type { Notes } from '#data/number-notes.ts'
import type { AliasRecord, NearPage, PageRecord } from '#model/page-record.ts'
import { Arrived } from '#ui/arrived.ts'
import { Formerly } from '#ui/formerly.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { describeKind } from './describe-kind.ts'
import { joinNames } from './join-names.ts'
import { writersOf } from './writers-of.ts'

interface HatnotesProps {
  page: PageRecord
  notes: Notes
}

interface ArrivalNoteProps {
  alias: AliasRecord
  title: string
  writers: readonly string[]
}

/** Whoever came by another name reads whose it is; style hides it from all others. */
function ArrivalNote({ alias: { id, name }, title, writers }: ArrivalNoteProps) {
  const arrived = use(Arrived) === id
  return (
    <Formerly id={id}>
      <p id={id} className="hatnote arrival-note" data-arrived={arrived ? '' : undefined}>
        <strong>{`“${name}”?`}</strong>
        {` That is what ${joinNames(writers)} ${writers.length === 1 ? 'calls' : 'call'} ${title}.`}
      </p>
    </Formerly>
  )
}

function NearNote({ near: { page, called }, kind }: { near: NearPage; kind: string }) {
  const link = <PageLink address={page.address}>{page.title}</PageLink>
  if (called) {
    return (
      <p className="hatnote">
        {`“${called.name}”? ${joinNames(called.by)} ${called.by.length === 1 ? 'calls' : 'call'} `}
        {link} so.
      </p>
    )
  }
  const other = page.kind === kind ? undefined : describeKind(page)?.toLowerCase()
  return (
    <p className="hatnote">
      Not to be confused with {link}
      {other === undefined ? '.' : ` (${other}).`}
    </p>
  )
}

/** What a reader who had another name in mind needs to know before anything else. */
export function Hatnotes({ page, notes }: HatnotesProps) {
  const { aliases, near = [], title, kind } = page
  return (
    <>
      {aliases.map((alias) => (
        <ArrivalNote key={alias.id} alias={alias} title={title} writers={writersOf(alias, notes)} />
      ))}
      {near.map((one) => (
        <NearNote key={one.page.address} near={one} kind={kind} />
      ))}
    </>
  )
}
