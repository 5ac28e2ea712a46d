import { useState } from 'react'
import { describeShared } from './describe-shared.ts'
import { type Shared, type SharedLink, shareLink } from './share-link.ts'
import { useHydrated } from './use-hydrated.ts'

interface ShareButtonProps {
  label: string
  /** Asked when the button is pressed. */
  link: () => SharedLink
}

/** Shares what the page shows, and says beside the button what became of it. */
export function ShareButton({ label, link }: ShareButtonProps) {
  const hydrated = useHydrated()
  const [shared, setShared] = useState<Shared>()

  async function share() {
    setShared(undefined)
    setShared(await shareLink(link()))
  }

  return (
    <div className="needs-scripts flex flex-wrap items-center gap-4">
      <button type="button" className="button" disabled={!hydrated} onClick={() => void share()}>
        {label}
      </button>
      <output>{shared && describeShared(shared)}</output>
    </div>
  )
}
