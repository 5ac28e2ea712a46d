import type { ReactNode } from 'react'
import { useHydrated } from './use-hydrated.ts'

/** The filters of a list; off until scripts run, since only they can filter. */
export function FilterForm({ children }: { children: ReactNode }) {
  const hydrated = useHydrated()
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={!hydrated} className="mt-6 flex flex-wrap gap-4">
          <legend className="sr-only">Filter the list</legend>
          {children}
        </fieldset>
      </form>
    </search>
  )
}
