import { describeDate } from '#data/describe-notes.ts'
import { ORIGIN_WORDS } from '#data/describe-origin.ts'
import { PageLink } from '#ui/page-link.tsx'
import type { SourceEntry } from './filter-sources.ts'

function SourceRow({ entry }: { entry: SourceEntry }) {
  const { address, label, title, origin, grade, date, statements, cited, unused } = entry
  return (
    <tr>
      <th scope="row">
        <PageLink address={address}>{label}</PageLink>
        {title && <span className="block text-sm font-normal text-mist">{title}</span>}
      </th>
      <td>{ORIGIN_WORDS[origin]}</td>
      <td>{grade ?? '–'}</td>
      <td>{describeDate(date)}</td>
      <td>{statements}</td>
      <td>
        <span>{cited}</span>
        {unused > 0 && <span className="text-sm text-mist">{` (${unused} left out)`}</span>}
      </td>
    </tr>
  )
}

/** Every source with what it is worth and how much of it is used. */
export function SourceTable({ entries }: { entries: readonly SourceEntry[] }) {
  return (
    <table className="table">
      <caption className="sr-only">Sources</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Origin</th>
          <th scope="col">Grade</th>
          <th scope="col">Date</th>
          <th scope="col">Statements</th>
          <th scope="col">Used</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <SourceRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}
