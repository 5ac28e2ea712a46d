import { describeStatement } from '#data/describe-statement.ts'
import type { SourceStatement } from '#model/source-record.ts'
import { Fold } from '#ui/fold.tsx'
import { LinkMark } from '#ui/link-mark.tsx'
import { LinkRow } from '#ui/link-row.tsx'

function describeDisuse({ citedBy, unused }: SourceStatement): string | undefined {
  if (citedBy.length > 0) return undefined
  return unused === undefined ? 'No page rests on it so far.' : `Left out: ${unused}`
}

interface SourceStatementViewProps {
  /** Within its source, where no heading says it; its fragment on the page comes from it. */
  number?: string
  statement: SourceStatement
}

/** What a source says in one place, what it is about, and which pages rest on it. */
export function SourceStatementView({ number, statement }: SourceStatementViewProps) {
  const aside = describeStatement(statement)
  const disuse = describeDisuse(statement)
  return (
    <Fold level={statement.level}>
      <p>
        <span>{statement.says}</span>
        {aside && <span className="text-sm text-mist">{` (${aside})`}</span>}
        {number && <LinkMark id={`s${number}`} label={`Statement ${number}`} />}
      </p>
      <LinkRow label="About" links={statement.about} />
      <LinkRow label="Cited by" links={statement.citedBy} />
      {disuse && <p className="text-sm text-mist">{disuse}</p>}
    </Fold>
  )
}
