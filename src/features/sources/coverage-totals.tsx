import { Term } from '#ui/term.tsx'
import type { OriginTotal } from './origin-totals.ts'

const LABELS: Record<OriginTotal['origin'], string> = {
  given: 'Given documents',
  supplementary: 'Supplementary sources',
}

function describe({ sources, statements, cited, unused }: OriginTotal): string {
  return `Sources: ${sources}. Statements: ${statements}. Used: ${cited}. Left out with a reason: ${unused}.`
}

/** How much of what the sources state these pages use. */
export function CoverageTotals({ totals }: { totals: readonly OriginTotal[] }) {
  if (totals.length === 0) return null
  return (
    <dl className="panel mt-6 divide-y divide-hairline">
      {totals.map((total) => (
        <Term key={total.origin} label={LABELS[total.origin]}>
          <dd>
            <strong>{`${total.accounted} % used or explained. `}</strong>
            <span>{describe(total)}</span>
          </dd>
        </Term>
      ))}
    </dl>
  )
}
