import type { Home } from '#model/list-record.ts'
import { PageLink } from '#ui/page-link.tsx'

const FIGURES = [
  ['statements', 'Statements', 'about/'],
  ['sources', 'Sources', 'sources/'],
  ['disagreements', 'Disagreements', 'disagreements/'],
] as const

/** How much all of this rests on, in three numbers that lead there. */
export function HomeFigures({ figures }: Pick<Home, 'figures'>) {
  return (
    <dl className="figures">
      {FIGURES.map(([key, label, address]) => (
        <div key={key}>
          <dt>
            <PageLink address={address}>{label}</PageLink>
          </dt>
          <dd>{figures[key].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  )
}
