import { KeptPages } from '#features/offline/kept-pages.tsx'
import { NewerNotice } from '#features/offline/newer-notice.tsx'
import { OfflinePanel } from '#features/offline/offline-panel.tsx'
import { startOffline } from '#features/offline/offline-store.ts'

void startOffline()

/** What is shown of reading offline, loaded when the first view is long done. */
export function OfflineLayer() {
  return (
    <>
      <OfflinePanel />
      <NewerNotice />
    </>
  )
}

export { KeptPages }
