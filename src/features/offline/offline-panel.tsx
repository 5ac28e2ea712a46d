import { useEffect, useId, useRef } from 'react'
import { describeOffline } from './describe-offline.ts'
import { lookAtKept, removeSaved, saveAll, stopSaving } from './offline-store.ts'
import type { OfflineState } from './offline-state.ts'
import { savesData } from './saves-data.ts'
import { useOffline } from './use-offline.ts'

/** A part of a panel that tells when it comes to be seen. */
function useWhenSeen(onSeen: () => void) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const tell = () => {
      if (place.current?.checkVisibility()) onSeen()
    }
    const panel = place.current?.closest('[popover]')
    panel?.addEventListener('toggle', tell)
    tell()
    return () => panel?.removeEventListener('toggle', tell)
  }, [onSeen])
  return place
}

function look(): void {
  void lookAtKept()
}

/** Says how much of the wiki is kept, and keeps more or less of it. */
export function OfflinePanel() {
  const id = useId()
  const state = useOffline()
  const place = useWhenSeen(look)
  const { phase, saved, total } = state
  return (
    <section ref={place} className="setting" aria-labelledby={id}>
      <h2 id={id} className="mb-1 text-sm text-mist">
        Read offline
      </h2>
      <p className="text-[0.9rem]" aria-live={phase === 'saving' ? 'off' : 'polite'}>
        {describeOffline(state)}
      </p>
      {phase === 'saving' && (
        <progress className="mt-2 w-full" aria-labelledby={id} value={saved} max={total} />
      )}
      {phase === 'ready' && savesData() && (
        <p className="text-[0.9rem]">You asked your browser to save data.</p>
      )}
      <Choices phase={phase} />
    </section>
  )
}

function Choices({ phase }: Pick<OfflineState, 'phase'>) {
  const kept = phase === 'paused' || phase === 'saved'
  return (
    <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
      {(phase === 'ready' || phase === 'paused') && (
        <button type="button" className="button" onClick={() => void saveAll()}>
          {phase === 'ready' ? 'Save the whole wiki' : 'Go on saving'}
        </button>
      )}
      {phase === 'saving' && (
        <button type="button" className="button" onClick={stopSaving}>
          Stop
        </button>
      )}
      {kept && (
        <button type="button" className="button" onClick={() => void removeSaved()}>
          Remove what is saved
        </button>
      )}
    </div>
  )
}
