import type { SourceParagraph, SourceRecord, SourceStatement } from '#model/source-record.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { SourceParticulars } from './source-particulars.tsx'
import { SourceStatementView } from './source-statement-view.tsx'

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

function Statement({ number, statement }: { number: string; statement: SourceStatement }) {
  return (
    <section id={`s${number}`} className="border-t border-hairline py-4">
      <h3 className="eyebrow">{`Statement ${number}`}</h3>
      <SourceStatementView statement={statement} />
    </section>
  )
}

function Lead({ source: { origin, paragraphs } }: { source: SourceRecord }) {
  return (
    <p className="lead">
      {origin === 'given'
        ? `What it says, in our own words, in each of its ${paragraphs.length} paragraphs, and who rests on it.`
        : 'What was taken from it, in our own words, statement by statement, and who rests on it.'}
    </p>
  )
}

/** A source in our own words, paragraph by paragraph or statement by statement. */
export function SourcePage({ source }: { source: SourceRecord }) {
  const { id, origin, paragraphs, statements } = source
  return (
    <div className="column">
      <PageHeader title={source.label} eyebrow="Source">
        <Lead source={source} />
      </PageHeader>
      <SourceParticulars source={source} />
      <h2 className="heading-2 mt-10">
        {origin === 'given' ? 'Paragraph by paragraph' : 'Statement by statement'}
      </h2>
      <div className="mt-4">
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.number} paragraph={paragraph} />
        ))}
        {statements.map((statement) => (
          <Statement
            key={statement.id}
            number={statement.id.slice(id.length + 1)}
            statement={statement}
          />
        ))}
      </div>
    </div>
  )
}
