import { describeDate, ORIGIN_WORDS } from '#data/describe-notes.ts'
import type { SourceList } from '#model/list-record.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { PageLink } from '#ui/page-link.tsx'

type SourceEntry = SourceList['entries'][number]

function SourceCard({ entry }: { entry: SourceEntry }) {
  return (
    <li className="border-t border-hairline py-4">
      <h2 className="font-semibold">
        <PageLink address={entry.address}>{entry.label}</PageLink>
      </h2>
      {entry.title && <p>{entry.title}</p>}
      <p className="mt-1 text-sm text-mist">
        {`${describeDate(entry.date)} · ${ORIGIN_WORDS[entry.origin]} · `}
        {`${entry.statements} statements in ${entry.paragraphs} paragraphs; `}
        {`pages rest on ${entry.cited} of them.`}
      </p>
    </li>
  )
}

export function SourceListPage({ list }: { list: SourceList }) {
  return (
    <div className="column">
      <PageHeader title="Sources">
        <p className="lead">
          Everything this wiki says comes from one of these, down to the paragraph.
        </p>
      </PageHeader>
      {list.entries.length === 0 && <p className="mt-8 text-mist">There is no source yet.</p>}
      <ul className="mt-8">
        {list.entries.map((entry) => (
          <SourceCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  )
}
