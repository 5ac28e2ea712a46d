import type { RelationshipMap } from '#model/map-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { kinTraceId } from './map-traces.tsx'

interface KinLegendProps {
  map: RelationshipMap
  marksOf: MarksOf
}

/** Who the large figures stand for, and what bears it out. */
export function KinLegend({ map, marksOf }: KinLegendProps) {
  const pages = new Map(map.characters.map(({ page }) => [page.slug, page]))
  if (map.kin.length === 0) return null
  return (
    <dl className="map-families">
      {map.kin.map(({ name, label, members }, index) => (
        <div key={name}>
          <dt>
            <svg viewBox="0 0 100 100" aria-hidden="true">
              <use href={`#${kinTraceId(index)}`} width="100" height="100" />
            </svg>
            <span className="sr-only">{`${label}: `}</span>
            <span>{name}</span>
          </dt>
          <dd>
            <ul>
              {members.map(({ slug, cites }) => {
                const page = pages.get(slug)
                return page ? (
                  <li key={slug}>
                    <PageLink address={page.address} className="target">
                      {page.title}
                    </PageLink>
                    <CiteMarks marks={marksOf(cites)} />
                  </li>
                ) : null
              })}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
