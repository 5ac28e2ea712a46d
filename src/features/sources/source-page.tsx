import type { SourceParagraph, SourceRecord, SourceStatement } from '#model/source-record.ts'
import { Formerly } from '#ui/formerly.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { MovedFragments } from '#ui/moved-fragments.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { SourceParticulars } from './source-particulars.tsx'
import { SourceStatementView } from './source-statement-view.tsx'

/** What comes after the source in the address of a statement. */
function numberOf({ id }: SourceStatement): string {
  return id.slice(id.indexOf(':') + 1)
}

function Paragraph({ paragraph }: { paragraph: SourceParagraph }) {
  return (
    <section id={`p${paragraph.number}`} className="border-t border-hairline py-4">
      <Formerly id={`p${paragraph.number}`}>
        <LinkedHeading id={`p${paragraph.number}`} depth={3} className="eyebrow">
          {`Paragraph ${paragraph.number}`}
        </LinkedHeading>
        {paragraph.noise && <p className="text-mist">Says nothing of its own: {paragraph.noise}</p>}
        <ul className="space-y-4">
          {paragraph.statements.map((statement) => (
            <li key={statement.id} id={`s${numberOf(statement)}`}>
              <Formerly id={`s${numberOf(statement)}`}>
                <SourceStatementView number={numberOf(statement)} statement={statement} />
              </Formerly>
            </li>
          ))}
        </ul>
      </Formerly>
    </section>
  )
}

function Statement({ statement }: { statement: SourceStatement }) {
  const number = numberOf(statement)
  return (
    <section id={`s${number}`} className="border-t border-hairline py-4">
      <LinkedHeading id={`s${number}`} depth={3} className="eyebrow">
        {`Statement ${number}`}
      </LinkedHeading>
      <Formerly id={`s${number}`}>
        <SourceStatementView statement={statement} />
      </Formerly>
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
  const { origin, paragraphs, statements } = source
  return (
    <MovedFragments value={source.moved ?? {}}>
      <div className="column">
        <Formerly id="">
          <PageHeader title={source.label} eyebrow="Source">
            <Lead source={source} />
          </PageHeader>
        </Formerly>
        <SourceParticulars source={source} />
        <h2 className="heading-2 mt-10">
          {origin === 'given' ? 'Paragraph by paragraph' : 'Statement by statement'}
        </h2>
        <div className="mt-4">
          {paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.number} paragraph={paragraph} />
          ))}
          {statements.map((statement) => (
            <Statement key={statement.id} statement={statement} />
          ))}
        </div>
      </div>
    </MovedFragments>
  )
}
