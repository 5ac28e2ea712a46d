import { useState } from 'react'
import { createPortal } from 'react-dom'
import { loadNewer } from './offline-store.ts'
import { useOffline } from './use-offline.ts'

/** Tells that a newer version is there; it comes with the next page, or when the reader says so. */
export function NewerNotice() {
  const { newer } = useOffline()
  const [isClosed, setClosed] = useState(false)
  if (!newer || isClosed) return null
  return createPortal(
    <div className="retry-notice">
      <output>A newer version of this wiki is ready.</output>
      <button type="button" className="button" onClick={() => void loadNewer()}>
        Load it
      </button>
      <button type="button" className="button" onClick={() => setClosed(true)}>
        Later
      </button>
    </div>,
    document.body,
  )
}
