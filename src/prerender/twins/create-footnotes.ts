import { describeDate } from '#data/describe-notes.ts'
import { describeStatement } from '#data/describe-statement.ts'
import { placeOf } from '#data/place-of.ts'
import type { WikiRecord } from '#model/bundle.ts'
import type { Evidence, EvidenceStatement } from '#model/evidence.ts'
import { describeLevel } from '#model/level.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { link } from './inline-markdown.ts'

export interface Footnotes {
  /** The marks behind a passage, one for each statement it rests on. */
  marks: (cites: readonly string[]) => string
  /** What the marks lead to, for all that were asked for so far; the safe come first. */
  definitions: () => string
}

/** Keeps account of the statements that a text cites. */
export function createFootnotes({ statements, sources }: Evidence, wiki: WikiRecord): Footnotes {
  const known = new Map(statements.map((statement) => [statement.id, statement]))
  const labels = new Map(sources.map((source) => [source.id, source]))
  const cited = new Map<string, EvidenceStatement>()

  const define = (statement: EvidenceStatement) => {
    const { id, source, level, says } = statement
    const { label = source, date = '', origin, grade } = labels.get(source) ?? {}
    const { address, text: place } = placeOf(statement)
    const about = [
      link(label, wiki.url + address),
      describeDate(date),
      origin === 'supplementary' ? `supplementary, grade ${grade ?? 'unknown'}` : 'given document',
      place.toLowerCase(),
    ].join(', ')
    const aside = describeStatement(statement)
    const warning = level === 0 ? '' : `${describeLevel(level, wiki.horizon)}: `
    const how = aside === undefined ? '' : ` (${escapeMarkdown(aside)})`
    return `[^${id}]: ${warning}${about}: ${escapeMarkdown(says)}${how}`
  }

  return {
    marks: (cites) =>
      cites
        .flatMap((id) => {
          const statement = known.get(id)
          if (!statement) return []
          cited.set(id, statement)
          return [`[^${id}]`]
        })
        .join(''),
    definitions: () =>
      [...cited.values()]
        .toSorted((a, b) => a.level - b.level)
        .map(define)
        .join('\n'),
  }
}
