import { describeDate, ORIGIN_WORDS } from '#data/describe-notes.ts'
import type { SourceParagraph, SourceRecord } from '#model/source-record.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { Term } from '#ui/term.tsx'
import { SourceStatementView } from './source-statement-view.tsx'

function Particulars({ source }: { source: SourceRecord }) {
  return (
    <dl className="panel mt-6 divide-y divide-hairline">
      <Term label="Title">
        <dd>{source.title ?? 'None in the document'}</dd>
      </Term>
      <Term label="Publisher">
        <dd>{source.publisher ?? 'Not named in the document'}</dd>
      </Term>
      <Term label="Author">
        <dd>{source.author ?? 'Not named in the document'}</dd>
      </Term>
      <Term label="Date">
        <dd>{describeDate(source.date)}</dd>
        {source.dateReason && <dd className="text-sm text-mist">{source.dateReason}</dd>}
      </Term>
      {source.url && (
        <Term label="Address">
          <dd className="break-words">
            <a href={source.url} rel="external">
              {source.url}
            </a>
          </dd>
        </Term>
      )}
      <Term label="How it came here">
        <dd>{ORIGIN_WORDS[source.origin]}</dd>
      </Term>
      <Term label="Original">
        <dd className="text-sm">
          It is not republished here. Whoever holds it can check it by its SHA-256:
        </dd>
        <dd className="font-mono text-sm break-all text-mist">{source.sha256}</dd>
      </Term>
    </dl>
  )
}

function Paragraph({ paragraph }: { paragraph: SourceParagraph }) {
  return (
    <section id={`p${paragraph.number}`} className="border-t border-hairline py-4">
      <h3 className="eyebrow">Paragraph {paragraph.number}</h3>
      {paragraph.noise && <p className="text-mist">Says nothing of its own: {paragraph.noise}</p>}
      <ul className="space-y-4">
        {paragraph.statements.map((statement) => (
          <li key={statement.id}>
            <SourceStatementView statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A source, paragraph by paragraph, in our own words. */
export function SourcePage({ source }: { source: SourceRecord }) {
  const { length } = source.paragraphs
  return (
    <div className="column">
      <PageHeader title={source.label} eyebrow="Source">
        <p className="lead">
          What it says, in our own words, in each of its {length} paragraphs, and who rests on it.
        </p>
      </PageHeader>
      <Particulars source={source} />
      <h2 className="heading-2 mt-10">Paragraph by paragraph</h2>
      <div className="mt-4">
        {source.paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.number} paragraph={paragraph} />
        ))}
      </div>
    </div>
  )
}
