import type { PageRef } from '#model/page-record.ts'
import type { Level } from '#model/level.ts'
import type { Position, Report } from '../diagnostics.ts'

/** What reading a text needs to know of the rest of the wiki. */
export interface ReadingContext {
  file: string
  report: Report
  /** Whether every sentence has to name its evidence; pages about the wiki itself need not. */
  cited: boolean
  resolveLink(target: string, position: Position): PageRef | undefined
  resolveCitations(ids: readonly { id: string; position: Position }[]): string[]
  inferLevel(cites: readonly string[]): Level
}
