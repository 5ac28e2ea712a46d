import { tracePath } from '#model/trace-path.ts'
import { TraceFigure } from '#ui/trace-figure.tsx'

const FIGURE = tracePath({ lobes: 7, turns: 3, reach: 0.5 }, 100)

/** A figure that draws itself, and one calm word, while a page is on its way. */
export function PendingPage() {
  return (
    <div className="pending">
      <TraceFigure path={FIGURE} line="trace-drawn" />
      <h1>Loading …</h1>
    </div>
  )
}
