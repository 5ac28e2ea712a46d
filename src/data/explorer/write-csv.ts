import type { ExportRow } from './export-rows.ts'

/** A spreadsheet would take such a cell for a formula, unless an apostrophe says that it is text. */
function guard(cell: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function writeLine(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? cell : quote(guard(cell)))).join(',')
}

/** Writes rows as CSV after RFC 4180, with a line of headings; several values share a cell. */
export function writeCsv(rows: readonly ExportRow[]): string {
  const [first] = rows
  const facets = Object.keys(first?.facets ?? {})
  const counts = Object.keys(first?.counts ?? {})
  const lines = rows.map((row) => [
    row.title,
    row.address,
    ...facets.map((label) => row.facets[label]?.join('; ') ?? ''),
    ...counts.map((label) => row.counts[label] ?? ''),
  ])
  return [['Title', 'Address', ...facets, ...counts], ...lines]
    .map((cells) => `${writeLine(cells)}\r\n`)
    .join('')
}
