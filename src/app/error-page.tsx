import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { BundleError } from '#data/bundle-error.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { StatePage } from '#ui/state-page.tsx'
import { moveFocus } from './move-focus.ts'

const FIGURE = tracePath({ lobes: 5, turns: 2, reach: 0.4 }, 100)

function describeFailure(error: unknown): string {
  if (error instanceof BundleError) return error.message
  return 'Something on this page went wrong, and it is our fault, not yours.'
}

/** Only a fresh copy of the page can know of another version's files. */
function needsReload(error: unknown): boolean {
  return error instanceof BundleError && (error.kind === 'missing' || error.kind === 'format')
}

/** Says what failed in plain words, and offers the ways on. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter()

  async function tryAgain() {
    await router.invalidate()
    moveFocus()
  }

  return (
    <StatePage
      title="This page could not be loaded"
      reason={describeFailure(error)}
      figure={FIGURE}
    >
      <div className="mt-8 flex flex-wrap items-center gap-4">
        <button type="button" className="button" onClick={() => void tryAgain()}>
          Try again
        </button>
        {needsReload(error) && (
          <button type="button" className="button" onClick={() => location.reload()}>
            Load the newest version
          </button>
        )}
        <PageLink address="">Back to the start</PageLink>
      </div>
    </StatePage>
  )
}
