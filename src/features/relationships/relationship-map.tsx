import { use, useState } from 'react'
import type { RelationshipList } from '#model/list-record.ts'
import { slugify } from '#model/slug.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { Seen } from '#ui/seen.ts'
import { type Asked, filterRelationships } from './filter-relationships.ts'
import { MapChart } from './map-chart.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapTraces } from './map-traces.tsx'
import type { RelationshipSearch } from './relationship-search.ts'
import { lookedAt, shownTies } from './shown-ties.ts'

const LAYOUTS = ['wide', 'tall'] as const
const LABEL = 'Map of relationships'

interface RelationshipMapProps {
  list: RelationshipList
  asked: Asked
  marksOf: MarksOf
  onSearch: (search: RelationshipSearch) => void
}

/** Everybody and their ties; only ties that the reader has come to, and that the filters leave. */
export function RelationshipMap({ list, asked, marksOf, onSearch }: RelationshipMapProps) {
  const seen = use(Seen)
  const [near, onNear] = useState<string>()
  const { map, groups } = list
  const kinds = groups.map(({ group }) => group)
  const kind = asked.kind && slugify(asked.kind)
  const chosen = asked.person?.slug
  const drawn = filterRelationships(list, { ...asked, person: undefined })
  const searchFor = (slug: string) => ({ kind, person: slug === chosen ? undefined : slug })
  return (
    <figure className="map" aria-label={LABEL}>
      <MapTraces map={map} />
      {LAYOUTS.map((layout) => (
        <MapChart
          key={layout}
          map={map}
          layout={layout}
          kinds={kinds}
          ties={shownTies(map, layout, drawn)}
          look={{ seen, focus: lookedAt(map, { near, chosen }), chosen, kind }}
          choosing={{ searchFor, onSearch, onNear }}
        />
      ))}
      <MapLegend
        map={map}
        kinds={kinds}
        only={asked.kind}
        searchFor={(group) => ({
          kind: group === asked.kind ? undefined : slugify(group),
          person: chosen,
        })}
        onSearch={onSearch}
        marksOf={marksOf}
      />
    </figure>
  )
}
