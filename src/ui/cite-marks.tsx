export interface Mark {
  number: number
  label: string
  /** Of a lesser kind, which is drawn apart. */
  secondary?: boolean
}

export type MarksOf = (cites: readonly string[]) => readonly Mark[]

/** Small numbered links to the notes at the end of the page. */
export function CiteMarks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null
  return (
    <sup className="whitespace-nowrap">
      {marks.map(({ number, label, secondary }) => (
        <a
          key={number}
          className={secondary ? 'cite cite-secondary' : 'cite'}
          href={`#note-${number}`}
          aria-label={`Evidence ${number}: ${label}`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
