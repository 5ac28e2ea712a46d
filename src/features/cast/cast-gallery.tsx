import type { ListEntry } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { EntryCard } from '#ui/entry-card.tsx'

/** Pages as cards, with their figures where those would not weigh more than they tell. */
export function CastGallery({ entries, drawn }: { entries: readonly ListEntry[]; drawn: boolean }) {
  return (
    <div className="entries">
      {entries.map(({ address, title, description, trace }) => (
        <EntryCard
          key={address}
          address={address}
          title={title}
          description={description}
          figure={drawn ? tracePath(trace, 100) : undefined}
        />
      ))}
    </div>
  )
}
