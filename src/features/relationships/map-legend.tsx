import type { RelationshipMap } from '#model/map-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { KinLegend } from './kin-legend.tsx'
import { MapStroke } from './map-stroke.tsx'
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
  return (
    <figcaption className="map-legend">
      <ul className="map-kinds">
        {kinds.map((kind, index) => (
          <li key={kind}>
            <SearchLink search={searchFor(kind)} chosen={kind === only} onSearch={onSearch}>
              <svg viewBox="0 0 44 12" aria-hidden="true">
                <MapStroke path={SAMPLE} kind={index} />
              </svg>
              <span>{kind}</span>
            </SearchLink>
          </li>
        ))}
      </ul>
      <KinLegend map={map} marksOf={marksOf} />
    </figcaption>
  )
}
