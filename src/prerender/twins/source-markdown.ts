import { describeDate } from '#data/describe-notes.ts'
import { describeOrigin } from '#data/describe-origin.ts'
import { describeStatement } from '#data/describe-statement.ts'
import type { WikiRecord } from '#model/bundle.ts'
import type { SourceRecord, SourceStatement } from '#model/source-record.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { frameTwin } from './frame-twin.ts'
import { link } from './inline-markdown.ts'
import { type LeveledText, listMarkdown } from './leveled-markdown.ts'
import { joined, titled } from './twin-parts.ts'

/** A source as Markdown: what it says, in our words, and which pages rest on it. */
export function sourceMarkdown(source: SourceRecord, wiki: WikiRecord): string {
  const { address, label, paragraphs, statements } = source
  const list = (some: readonly SourceStatement[]) =>
    listMarkdown(
      some.map((statement) => statementText(statement, wiki)),
      wiki.horizon,
    )
  const told = paragraphs.map(({ number, noise, statements: own }) => {
    const nothing = noise === undefined ? '' : `Says nothing of its own: ${escapeMarkdown(noise)}`
    return titled(`Paragraph ${number}`, joined(nothing, list(own)))
  })
  const blocks = [particulars(source), ...told, titled('Statements', list(statements))]
  return frameTwin({ address, title: label, blocks, evidence: '' }, wiki)
}

function particulars(source: SourceRecord): string {
  const { title, publisher, author, date, dateReason, url, language, sha256 } = source
  const rows: [string, string | undefined][] = [
    ['Title', title],
    ['Publisher', publisher],
    ['Author', author],
    [
      'Date',
      dateReason === undefined ? describeDate(date) : `${describeDate(date)}: ${dateReason}`,
    ],
    ['How it reached us', describeOrigin(source)],
    ['Language', language],
    ['SHA-256 of the original', sha256],
  ]
  const lines = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`- ${name}: ${escapeMarkdown(value)}`],
  )
  return [...lines, ...(url === undefined ? [] : [`- Address: <${url}>`])].join('\n')
}

function statementText(statement: SourceStatement, wiki: WikiRecord): LeveledText {
  const { id, says, level, citedBy, unused } = statement
  const aside = describeStatement(statement)
  const how = aside === undefined ? '' : ` (${escapeMarkdown(aside)})`
  const pages = citedBy.map(({ title, address }) => link(title, wiki.url + address))
  const use = pages.length > 0 ? ` Cited by: ${pages.join(', ')}.` : ''
  const left = unused === undefined ? '' : ` Left out: ${escapeMarkdown(unused)}`
  return { level, text: `\`${id}\` ${escapeMarkdown(says)}${how}${use}${left}` }
}
