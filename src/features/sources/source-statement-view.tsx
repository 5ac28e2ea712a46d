import { describeStance } from '#data/describe-stance.ts'
import type { SourceStatement } from '#model/source-record.ts'
import { Fold } from '#ui/fold.tsx'
import { LinkRow } from '#ui/link-row.tsx'

/** What a source says in one place, what it is about, and which pages rest on it. */
export function SourceStatementView({ statement }: { statement: SourceStatement }) {
  const stance = describeStance(statement.stance, statement.by)
  return (
    <Fold level={statement.level}>
      <p>
        <span>{statement.says}</span>
        {stance && <span className="text-sm text-mist"> ({stance})</span>}
      </p>
      <LinkRow label="About" links={statement.about} />
      <LinkRow label="Cited by" links={statement.citedBy} />
      {statement.citedBy.length === 0 && (
        <p className="text-sm text-mist">No page rests on it so far.</p>
      )}
    </Fold>
  )
}
