import { Fragment } from 'react'
import type { Notes } from '#data/number-notes.ts'
import type { AliasRecord } from '#model/page-record.ts'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { joinNames } from './join-names.ts'
import { writersOf } from './writers-of.ts'

/** Under which other names sources speak of the page, and who does. */
export function AliasLine({ aliases, notes }: { aliases: readonly AliasRecord[]; notes: Notes }) {
  if (aliases.length === 0) return null
  return (
    <p className="mt-2 text-sm text-mist">
      Also written{' '}
      {aliases.map((alias, index) => (
        <Fragment key={alias.id}>
          {index > 0 && ', '}
          <span>
            <strong className="font-semibold text-ink">“{alias.name}”</strong>
            {` by ${joinNames(writersOf(alias, notes))}`}
            <CiteMarks marks={notes.of(alias.cites)} running />
          </span>
        </Fragment>
      ))}
      .
    </p>
  )
}
