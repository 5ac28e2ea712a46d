import type { SourceRef } from '#model/evidence.ts'
import type { SourceList } from '#model/list-record.ts'

export interface OriginTotal {
  origin: SourceRef['origin']
  sources: number
  statements: number
  cited: number
  unused: number
  /** Per cent of its statements that pages rest on, or that say why none does; rounded down. */
  accounted: number
}

/** Adds up the sources of each origin that there is. */
export function originTotals({ entries }: SourceList): OriginTotal[] {
  return (['given', 'supplementary'] as const).flatMap((origin) => {
    const own = entries.filter((entry) => entry.origin === origin)
    if (own.length === 0) return []
    const total = (figure: 'statements' | 'cited' | 'unused') =>
      own.reduce((sum, entry) => sum + entry[figure], 0)
    const [statements, cited, unused] = [total('statements'), total('cited'), total('unused')]
    const accounted = statements === 0 ? 100 : Math.floor(((cited + unused) / statements) * 100)
    return [{ origin, sources: own.length, statements, cited, unused, accounted }]
  })
}
