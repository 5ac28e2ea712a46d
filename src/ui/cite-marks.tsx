interface NoteMark {
  number: number
  label: string
  /** Of a lesser kind, which is drawn apart. */
  secondary?: boolean
}

/** Leads to where sources are set against each other. */
export interface DisputeMark {
  /** What it leads to, in words. */
  label: string
  /** Fragments on this page; the link itself leads to the first. */
  fragments: readonly [string, ...string[]]
}

export type Mark = NoteMark | DisputeMark

export type MarksOf = (cites: readonly string[]) => readonly Mark[]

function MarkLink({ mark }: { mark: Mark }) {
  if ('fragments' in mark) {
    const [first, ...others] = mark.fragments
    return (
      <a
        className="cite cite-disagreement"
        href={`#${first}`}
        data-also={others.length > 0 ? others.join(' ') : undefined}
        aria-label={mark.label}
      >
        ≠
      </a>
    )
  }
  return (
    <a
      className={mark.secondary ? 'cite cite-secondary' : 'cite'}
      href={`#note-${mark.number}`}
      aria-label={`Evidence ${mark.number}: ${mark.label}`}
    >
      {mark.number}
    </a>
  )
}

interface CiteMarksProps {
  marks: readonly Mark[]
  /** Within running text they keep close; elsewhere they are full-sized targets. */
  running?: boolean
}

/** Small links to the notes at the end of the page, and to what speaks against them. */
export function CiteMarks({ marks, running = false }: CiteMarksProps) {
  if (marks.length === 0) return null
  return (
    <sup className={running ? undefined : 'cites'}>
      {marks.map((mark) => (
        <MarkLink key={'number' in mark ? mark.number : 'dispute'} mark={mark} />
      ))}
    </sup>
  )
}
