interface TraceFigureProps {
  /** SVG path data within a square of 100. */
  path: string
  className?: string
  /** It draws itself once, where the reader has nothing against motion, or it breaks off. */
  line?: 'trace-drawn' | 'trace-broken'
}

/** A closed curve with the faint second line that a blade leaves; it says nothing that words do not. */
export function TraceFigure({ path, className, line }: TraceFigureProps) {
  const names = ['trace', line, className].filter(Boolean)
  const length = line && 1
  return (
    <svg viewBox="0 0 100 100" className={names.join(' ')} aria-hidden="true">
      <path d={path} pathLength={length} />
      <path d={path} pathLength={length} />
    </svg>
  )
}
