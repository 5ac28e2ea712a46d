import { LeveledList } from './leveled-list.tsx'
import { PageLink } from './page-link.tsx'

interface NoteLine {
  id: string
  text: string
  aside?: string
  /** Put as a plain fact, which goes without saying in a list of them. */
  plain?: boolean
  level: number
}

interface NoteItem {
  number: number
  place: { address: string; text: string }
  lines: NoteLine[]
}

export interface NoteGroup {
  id: string
  label: string
  address: string
  aside: string
  notes: NoteItem[]
}

/** That a fact is one shows beside its mark alone, where a statement stands by itself. */
function Aside({ plain, aside }: Pick<NoteLine, 'plain' | 'aside'>) {
  if (plain && aside) {
    return (
      <span className="note-aside">
        {' ('}
        <span className="note-fact">states as fact; </span>
        {`${aside})`}
      </span>
    )
  }
  if (plain) return <span className="note-fact note-aside"> (states as fact)</span>
  return aside && <span className="note-aside">{` (${aside})`}</span>
}

function Line({ line }: { line: NoteLine }) {
  return (
    <>
      {line.text}
      <Aside plain={line.plain} aside={line.aside} />
    </>
  )
}

function NoteView({ note }: { note: NoteItem }) {
  return (
    <li id={`note-${note.number}`} value={note.number} className="note">
      <PageLink address={note.place.address}>{note.place.text}</PageLink>
      <LeveledList
        items={note.lines.map((line) => ({
          key: line.id,
          level: line.level,
          content: <Line line={line} />,
        }))}
      />
    </li>
  )
}

/** What the marks of a page lead to, source by source. */
export function NoteList({ groups }: { groups: readonly NoteGroup[] }) {
  if (groups.length === 0) return null
  return (
    <section id="page-evidence" aria-labelledby="page-evidence-title" className="mt-12">
      <h2 id="page-evidence-title" className="heading-2">
        <a href="#page-evidence">Evidence</a>
      </h2>
      {groups.map((group) => (
        <section key={group.id} className="note-group">
          <h3 className="note-source">
            <PageLink address={group.address}>{group.label}</PageLink>
            <span className="note-aside">{group.aside}</span>
          </h3>
          <ol className="notes">
            {group.notes.map((note) => (
              <NoteView key={note.number} note={note} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
