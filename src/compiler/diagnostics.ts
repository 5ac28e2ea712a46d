/** Line and column count from 1. */
export interface Position {
  line: number
  column: number
}

/** A fault in the seeds, where it stands, and how to mend it. */
export interface Diagnostic extends Position {
  file: string
  message: string
  mend: string
}

export type Report = (diagnostic: Diagnostic) => void

export function formatDiagnostic({ file, line, column, message, mend }: Diagnostic): string {
  return `${file}:${line}:${column}  ${message}  ${mend}`
}

/** All that there is to mend in the seeds, one fault to a line. */
export function summarizeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = diagnostics.length === 1 ? '1 fault' : `${diagnostics.length} faults`
  return [`${count} in the seeds`, ...diagnostics.map(formatDiagnostic)].join('\n')
}

/** Orders diagnostics as a reader walks through the files. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

/** The place `offset` characters into `text`, which starts at `start`. */
export function positionWithin(start: Position, text: string, offset: number): Position {
  return positionOnceAsked(() => {
    const before = text.slice(0, offset)
    const lastBreak = before.lastIndexOf('\n')
    if (lastBreak === -1) return { line: start.line, column: start.column + offset }
    return { line: start.line + before.split('\n').length - 1, column: offset - lastBreak }
  })
}

/** A position that is only looked for when it is to be told, which is seldom. */
export function positionOnceAsked(find: () => Position): Position {
  let found: Position | undefined
  const known = () => (found ??= find())
  return {
    get line() {
      return known().line
    },
    get column() {
      return known().column
    },
  }
}
