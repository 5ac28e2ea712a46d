import { moveFocus } from './move-focus.ts'
import { useOnlyGiven } from './use-only-given.ts'
import { useShowSources } from './use-show-sources.ts'

/** Says on every page, and aloud, that some sources are left out, and brings them back. */
export function SourceBar() {
  const onlyGiven = useOnlyGiven()
  const show = useShowSources()

  async function showAll() {
    await show(undefined)
    moveFocus()
  }

  return (
    <div className="source-bar" data-narrowed={onlyGiven || undefined}>
      <output>
        {onlyGiven && (
          <span>You read what the given documents bear out; all else is left out.</span>
        )}
      </output>
      {onlyGiven && (
        <button type="button" className="link-button" onClick={() => void showAll()}>
          Bring back all sources
        </button>
      )}
    </div>
  )
}
