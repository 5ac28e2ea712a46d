import type { PageRecord } from '#model/page-record.ts'
import type { NameEntry } from '#model/search-index.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { describeLead } from '../build/describe-lead.ts'
import { clipText } from './clip-text.ts'
import { type NamedEntry, nameEntry } from './name-entry.ts'
import type { IsGiven } from './search-draft.ts'

const HINT = 50

/** A page, with a hint that holds whichever documents the reader counts. */
export function namePage(page: PageRecord, isGiven: IsGiven, namedByGiven: boolean): NamedEntry {
  const { address, kind, title, number, summary, aliases, backlinks } = page
  const givenLead = summary.filter(({ cites }) => isGiven(cites))
  const named = namedByGiven && givenLead.length > 0
  const hint = clipText(describeLead(named ? givenLead : summary), HINT)
  const called = aliases.filter(({ cites }) => isGiven(cites)).map(({ name }) => name)
  const more = aliases.filter(({ cites }) => !isGiven(cites)).map(({ name }) => name)
  if (number !== undefined) called.push(`${kind} ${number}`)
  const entry: NameEntry = {
    address,
    kind,
    title,
    ...(called.length > 0 && { aliases: called }),
    ...(more.length > 0 && { more }),
    ...(hint && { hint }),
    ...(!named && { unnamed: true as const }),
    rank: backlinks.length,
  }
  return nameEntry(entry, [title, ...called, ...more])
}

/** A source, sorted by the words of its label up to the first comma, where its date begins. */
export function nameSource({ address, label, origin }: SourceRecord): NamedEntry {
  const unnamed = origin !== 'given' && { unnamed: true as const }
  return nameEntry({ address, title: label, ...unnamed, rank: 0 }, [label.split(',')[0] ?? ''])
}
