export interface Mark {
  number: number
  label: string
}

export type MarksOf = (cites: readonly string[]) => readonly Mark[]

/** Small numbered links to the notes at the end of the page. */
export function CiteMarks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null
  return (
    <sup className="whitespace-nowrap">
      {marks.map(({ number, label }) => (
        <a
          key={number}
          className="cite"
          href={`#note-${number}`}
          aria-label={`Evidence ${number}: ${label}`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
