import type { RelationshipMap } from '#model/map-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { PATTERNS } from './map-chart.tsx'
import { kinTraceId } from './map-traces.tsx'
import type { RelationshipSearch } from './relationship-search.ts'
import { SearchLink } from './search-link.tsx'

const SAMPLE = 'M2 9Q22 3 42 7'

interface MapLegendProps {
  map: RelationshipMap
  kinds: readonly string[]
  /** The one kind that is shown, when not all are. */
  only: string | undefined
  searchFor: (kind: string) => RelationshipSearch
  onSearch: (search: RelationshipSearch) => void
  marksOf: MarksOf
}

/** What the lines and the large figures of the map stand for, in words. */
export function MapLegend(props: MapLegendProps) {
  const { map, kinds, only, searchFor, onSearch, marksOf } = props
  const pages = new Map(map.characters.map(({ page }) => [page.slug, page]))
  return (
    <figcaption className="map-legend">
      <ul className="map-kinds">
        {kinds.map((kind, index) => (
          <li key={kind}>
            <SearchLink search={searchFor(kind)} chosen={kind === only} onSearch={onSearch}>
              <svg viewBox="0 0 44 12" aria-hidden="true">
                <g className={`map-tie map-tie-${index % PATTERNS}`}>
                  <path d={SAMPLE} />
                  {index % PATTERNS === 0 && <path d={SAMPLE} className="map-tie-core" />}
                </g>
              </svg>
              <span>{kind}</span>
            </SearchLink>
          </li>
        ))}
      </ul>
      {map.kin.length > 0 && (
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
      )}
    </figcaption>
  )
}
