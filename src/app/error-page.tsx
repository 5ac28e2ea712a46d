import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { BundleError } from '#data/bundle-error.ts'
import { describeFailure } from '#data/describe-failure.ts'
import { type WayOn, waysOn } from '#data/ways-on.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { StatePage } from '#ui/state-page.tsx'
import { moveFocus } from './move-focus.ts'
import { SavedInstead } from './offline.tsx'
import { PendingPage } from './pending-page.tsx'
import { useRecovery } from './use-recovery.ts'

const FIGURE = tracePath({ lobes: 5, turns: 2, reach: 0.4 }, 100)

/** Says what failed in plain words, and offers the ways on. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter()
  const { underWay, returning } = useRecovery(error)

  async function go(way: WayOn) {
    if (way !== 'Try again') return location.reload()
    await router.invalidate()
    moveFocus()
  }

  if (underWay) {
    return (
      <div className={returning ? 'any-height' : undefined}>
        <PendingPage />
      </div>
    )
  }

  return (
    <StatePage
      title="This page could not be loaded"
      reason={describeFailure(error)}
      figure={FIGURE}
    >
      <div className="mt-8 flex flex-wrap items-center gap-4">
        {waysOn(error).map((way) => (
          <button key={way} type="button" className="button" onClick={() => void go(way)}>
            {way}
          </button>
        ))}
        <PageLink address="">Back to the start</PageLink>
      </div>
      {error instanceof BundleError && error.kind === 'offline' && <SavedInstead />}
    </StatePage>
  )
}
