import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'

/** The figure of the wiki itself, which is also its icon: simple enough for sixteen pixels. */
const FIGURE = tracePath({ lobes: 5, turns: 2, reach: 0.5 }, 100)

export function Wordmark({ name }: { name: string }) {
  return (
    <PageLink address="" className="wordmark">
      <TraceFigure path={FIGURE} />
      <span>{name}</span>
    </PageLink>
  )
}
