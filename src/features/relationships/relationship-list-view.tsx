import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { LeveledList } from '#ui/leveled-list.tsx'
import { PageLink } from '#ui/page-link.tsx'
import type { RelationshipGroup } from './filter-relationships.ts'

interface RelationshipProps {
  entry: RelationshipGroup['entries'][number]
  marksOf: MarksOf
}

function Relationship({ entry, marksOf }: RelationshipProps) {
  const { from, relation } = entry
  const disputed = relation.rank === 'deprecated'
  return (
    <>
      <PageLink address={from.address}>{from.title}</PageLink>
      <span className="text-mist">{`, ${relation.label.toLowerCase()}: `}</span>
      <PageLink address={relation.page.address}>{relation.page.title}</PageLink>
      {disputed && <span className="text-sm text-gold"> (disputed)</span>}
      <CiteMarks marks={marksOf(relation.cites)} />
    </>
  )
}

interface RelationshipListViewProps {
  groups: readonly RelationshipGroup[]
  marksOf: MarksOf
}

/** Everything that the map says, kind by kind and in words. */
export function RelationshipListView({ groups, marksOf }: RelationshipListViewProps) {
  return groups.map(({ group, entries }) => (
    <section key={group} className="mt-10">
      <h2 className="heading-2">{group}</h2>
      <LeveledList
        className="mt-4 divide-y divide-hairline *:py-2"
        items={entries.map((entry) => ({
          key: `${entry.from.address}#${entry.relation.id}`,
          level: entry.relation.level,
          content: <Relationship entry={entry} marksOf={marksOf} />,
        }))}
      />
    </section>
  ))
}
