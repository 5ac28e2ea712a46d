import type { RelationshipMap } from '#model/map-record.ts'
import type { PageRef } from '#model/page-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'

interface PersonPanelProps {
  map: RelationshipMap
  person: PageRef
  onEverybody: () => void
}

/** Whose ties are shown, and the way to their page and back to everybody's. */
export function PersonPanel({ map, person, onEverybody }: PersonPanelProps) {
  const trace = map.characters.find(({ page }) => page.slug === person.slug)?.trace
  return (
    <div className="map-person">
      {trace && <TraceFigure path={tracePath(trace, 100)} />}
      <div>
        <p className="eyebrow">Ties of</p>
        <p className="heading-2">
          <PageLink address={person.address}>{person.title}</PageLink>
        </p>
      </div>
      <button type="button" className="button" onClick={onEverybody}>
        Show everybody
      </button>
    </div>
  )
}
