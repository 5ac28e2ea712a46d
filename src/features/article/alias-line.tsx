import { Fragment } from 'react'
import type { Notes } from '#data/number-notes.ts'
import type { AliasRecord } from '#model/page-record.ts'
import { CiteMarks } from '#ui/cite-marks.tsx'

function writersOf(alias: AliasRecord, notes: Notes): string {
  return [...new Set(notes.of(alias.cites).map(({ source }) => source.label))].join(' and ')
}

/** Under which other names sources speak of the page, and who does. */
export function AliasLine({ aliases, notes }: { aliases: readonly AliasRecord[]; notes: Notes }) {
  if (aliases.length === 0) return null
  return (
    <p className="mt-2 text-sm text-mist">
      Also written{' '}
      {aliases.map((alias, index) => (
        <Fragment key={alias.id}>
          {index > 0 && ', '}
          <span id={alias.id} className="scroll-mt-40">
            <strong className="font-semibold text-ink">“{alias.name}”</strong>
            {` by ${writersOf(alias, notes)}`}
            <CiteMarks marks={notes.of(alias.cites)} running />
          </span>
        </Fragment>
      ))}
      .
    </p>
  )
}
