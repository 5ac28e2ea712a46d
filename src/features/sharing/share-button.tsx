import { useState } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'
import { type Shared, shareLink } from './share-link.ts'

function describe(shared: Shared | undefined): string {
  switch (shared) {
    case 'copied':
      return 'The link is copied.'
    case 'failed':
      return 'The link could not be copied; it stands in the address bar.'
    case 'shared':
    case 'left':
    case undefined:
      return ''
  }
}

/** Shares the page as it is shown, with its filters and the part that is linked. */
export function ShareButton() {
  const hydrated = useHydrated()
  const [shared, setShared] = useState<Shared>()

  async function share() {
    setShared(undefined)
    setShared(await shareLink(document.title, location.href))
  }

  return (
    <div className="needs-scripts flex flex-wrap items-center gap-4">
      <button type="button" className="button" disabled={!hydrated} onClick={() => void share()}>
        Share this page
      </button>
      <output>{describe(shared)}</output>
    </div>
  )
}
