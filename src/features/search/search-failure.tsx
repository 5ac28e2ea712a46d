import { describeFailure } from '#data/describe-failure.ts'
import { waysOn } from '#data/ways-on.ts'

/** Why nothing can be looked up now, and a way to try again. */
export function SearchFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const newest = waysOn(error).find((way) => way === 'Load the newest version')
  return (
    <div className="search-state" role="alert">
      <p>{`The search did not work. ${describeFailure(error)}`}</p>
      <div className="mt-3 flex flex-wrap gap-4">
        {newest && (
          <button type="button" className="button" onClick={() => location.reload()}>
            {newest}
          </button>
        )}
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </div>
  )
}
