import { appearanceLevel } from '#model/appearance-level.ts'
import type { Level } from '#model/level.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { LeveledList } from '#ui/leveled-list.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { appearanceHeading } from './appearance-heading.ts'
import { EntryValue } from './entry-value.tsx'
import { splitAppearances } from './split-appearances.ts'

interface AppearanceListProps {
  page: PageRecord
  lastLevel: Level
  marksOf: MarksOf
}

/** Who appears in an episode, or in which episodes somebody appears. */
export function AppearanceList({ page, lastLevel, marksOf }: AppearanceListProps) {
  const [, appearances] = splitAppearances(page.relations)
  if (appearances.length === 0) return null
  return (
    <section id="page-appearances">
      <LinkedHeading id="page-appearances">{appearanceHeading(page)}</LinkedHeading>
      <div className="mt-3 flex flex-wrap gap-x-6">
        <LeveledList
          className="my-1 flex flex-wrap gap-x-5 gap-y-1"
          items={appearances.map((entry) => ({
            key: entry.id,
            id: entry.id,
            level: appearanceLevel(entry, lastLevel),
            content: (
              <EntryValue
                entry={entry}
                marksOf={marksOf}
                name={`${appearanceHeading(page)}, ${entry.page.title}`}
              />
            ),
          }))}
        />
      </div>
    </section>
  )
}
