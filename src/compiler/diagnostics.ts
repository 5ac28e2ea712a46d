/** Line and column count from 1. */
export interface Position {
  line: number
  column: number
}

interface Fault {
  file: string
  message: string
  mend: string
}

/** Of a file that is at fault as a whole. */
export const START: Position = { line: 1, column: 1 }

/** A fault in the seeds, where it stands, and how to mend it. */
export interface Diagnostic extends Position, Fault {}

/** Is told of a fault; where it stands is only looked for now. */
export type Report = (fault: Fault & { at: Position }) => void

/** What reports into a list. */
export function reportTo(diagnostics: Diagnostic[]): Report {
  return ({ at: { line, column }, ...fault }) => void diagnostics.push({ ...fault, line, column })
}

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

/** A class, since getters of an object of its own take four times as long to make. */
class PositionOnceAsked implements Position {
  readonly #find: () => Position
  #found: Position | undefined

  constructor(find: () => Position) {
    this.#find = find
  }

  get #known(): Position {
    return (this.#found ??= this.#find())
  }

  get line(): number {
    return this.#known.line
  }

  get column(): number {
    return this.#known.column
  }
}

/** A position that is only looked for when it is to be told, which is seldom. */
export function positionOnceAsked(find: () => Position): Position {
  return new PositionOnceAsked(find)
}
