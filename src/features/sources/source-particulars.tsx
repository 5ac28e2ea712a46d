import { describeDate } from '#data/describe-notes.ts'
import { GRADE_WORDS, ORIGIN_WORDS } from '#data/describe-origin.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { Term } from '#ui/term.tsx'
import { describeLanguage } from './describe-language.ts'

function Original({ sha256 }: { sha256: string }) {
  return (
    <Term label="Original">
      <dd className="text-sm">
        It is not republished here. Whoever holds it can check it by its SHA-256:
      </dd>
      <dd className="font-mono text-sm break-all text-mist">{sha256}</dd>
    </Term>
  )
}

/** Who published a source, when, how it came here and how good it is. */
export function SourceParticulars({ source }: { source: SourceRecord }) {
  const { title, publisher, author, date, dateReason, url, origin, grade, language } = source
  const missing = origin === 'given' ? 'Not named in the document' : 'Not named'
  return (
    <dl className="panel mt-6 divide-y divide-hairline">
      <Term label="Title">
        <dd lang={title && language}>{title ?? missing}</dd>
      </Term>
      <Term label="Publisher">
        <dd>{publisher ?? missing}</dd>
      </Term>
      <Term label="Author">
        <dd>{author ?? missing}</dd>
      </Term>
      <Term label="Date">
        <dd>{describeDate(date)}</dd>
        {dateReason && <dd className="text-sm text-mist">{dateReason}</dd>}
      </Term>
      {language && (
        <Term label="Language">
          <dd>{describeLanguage(language)}</dd>
        </Term>
      )}
      {url && (
        <Term label="Address">
          <dd className="break-words">
            <a href={url} rel="external noreferrer">
              {url}
            </a>
          </dd>
        </Term>
      )}
      <Term label="How it came here">
        <dd>{ORIGIN_WORDS[origin]}</dd>
      </Term>
      {grade && (
        <Term label="How good it is">
          <dd>{GRADE_WORDS[grade]}</dd>
        </Term>
      )}
      {source.sha256 && <Original sha256={source.sha256} />}
    </dl>
  )
}
