import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { BundleError } from '#data/bundle-error.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { moveFocus } from './move-focus.ts'

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
    <div className="column">
      <PageHeader title="This page could not be loaded">
        <p className="lead">{describeFailure(error)}</p>
      </PageHeader>
      <div className="mt-6 flex flex-wrap items-center gap-4">
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
    </div>
  )
}
