import { type Diagnostic, reportTo } from '#compiler/diagnostics.ts'
import type { ReadingContext } from '#compiler/markdown/reading-context.ts'

const ADA = { kind: 'character', slug: 'ada', address: 'characters/ada/', title: 'Ada' } as const

/** Reading in a wiki that knows one page, `ada`, and where `a:3` gives away three steps. */
export function readingOf(cited = true): { context: ReadingContext; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const context: ReadingContext = {
    file: 'seeds/a.md',
    cited,
    report: reportTo(diagnostics),
    resolveLink: (target) => (target === 'ada' ? ADA : undefined),
    resolveCitations: (ids) => ids.map(({ id }) => id),
    inferLevel: (cites) => Math.max(0, ...cites.map((id) => Number(id.split(':')[1]))),
  }
  return { context, diagnostics }
}
