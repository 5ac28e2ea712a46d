import { SourceSwitch } from './source-switch.tsx'
import { useOnlyGiven } from './use-only-given.ts'

/** Which sources count, on every page; says so aloud when some are left out. */
export function SourceBar() {
  const onlyGiven = useOnlyGiven()
  return (
    <div className="source-bar">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 sm:px-6">
        <SourceSwitch />
        <output>
          {onlyGiven && (
            <span>You read what the given documents bear out; all else is left out.</span>
          )}
        </output>
      </div>
    </div>
  )
}
