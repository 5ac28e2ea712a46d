import { tracePath } from '#model/trace-path.ts'
import { WIKI_TRACE } from '#model/wiki-trace.ts'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'

const FIGURE = tracePath(WIKI_TRACE, 100)

export function Wordmark({ name }: { name: string }) {
  return (
    <PageLink address="" className="wordmark">
      <TraceFigure path={FIGURE} />
      <span>{name}</span>
    </PageLink>
  )
}
