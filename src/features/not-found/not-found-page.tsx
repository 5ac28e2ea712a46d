import type { AddressList } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { StatePage } from '#ui/state-page.tsx'
import { Suggestions } from './suggestions.tsx'
import { useSuggested } from './use-suggested.ts'

const FIGURE = tracePath({ lobes: 8, turns: 5, reach: 0.5 }, 100)

interface NotFoundPageProps {
  /** Both are missing in prerendered HTML, which answers for any address. */
  path?: string
  addresses?: AddressList
}

export function NotFoundPage({ path, addresses }: NotFoundPageProps) {
  const suggested = useSuggested(path, addresses)
  return (
    <StatePage title="Page not found" reason="There is nothing at this address." figure={FIGURE}>
      <p className="mt-8">
        <PageLink address="">Back to the start</PageLink>
      </p>
      {/* As high as what comes in a moment, so that nothing below it moves. */}
      <div className="min-h-96">{suggested && <Suggestions {...suggested} />}</div>
    </StatePage>
  )
}
