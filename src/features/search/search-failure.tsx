import { BundleError } from '#data/bundle-error.ts'

/** Why nothing can be looked up now, and a way to try again. */
export function SearchFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const reason = error instanceof BundleError ? error.message : 'Something went wrong on this page.'
  return (
    <div className="search-state" role="alert">
      <p>{`The search did not work. ${reason}`}</p>
      <button type="button" className="button mt-3" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
