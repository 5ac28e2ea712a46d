import { useDeferredValue } from 'react'

const TEXT =
  'The link leads to a part that this page does not show: it is gone, was renamed, or a filter leaves it out.'

/** Tells whoever came for a part of the page that there is none, and nothing of what else there is. */
export function GoneNotice({ onClose }: { onClose: () => void }) {
  // A screen reader says what comes into a region that was there before.
  const said = useDeferredValue(TEXT, '')
  return (
    <div className="retry-notice">
      <output>{said}</output>
      <button type="button" className="button" onClick={onClose}>
        Close
      </button>
    </div>
  )
}
