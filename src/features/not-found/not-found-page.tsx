import type { AddressList } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { StatePage } from '#ui/state-page.tsx'
import { useSuggestions } from './use-suggestions.ts'

const FIGURE = tracePath({ lobes: 8, turns: 5, reach: 0.5 }, 100)

interface NotFoundPageProps {
  /** Both are missing in prerendered HTML, which answers for any address. */
  path?: string
  addresses?: AddressList
}

export function NotFoundPage({ path, addresses }: NotFoundPageProps) {
  const part = useSuggestions()
  return (
    <StatePage title="Page not found" reason="There is nothing at this address." figure={FIGURE}>
      <p className="mt-8">
        <PageLink address="">Back to the start</PageLink>
      </p>
      {/* As high as what comes in a moment, so that nothing below it moves. */}
      <div className="min-h-96">
        {part && path !== undefined && addresses && (
          <part.Suggestions path={path} addresses={addresses} />
        )}
      </div>
    </StatePage>
  )
}
