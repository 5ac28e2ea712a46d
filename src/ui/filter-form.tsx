import type { ReactNode, Ref } from 'react'
import { useHydrated } from './use-hydrated.ts'

interface FilterFormProps {
  ref?: Ref<HTMLFieldSetElement>
  children: ReactNode
}

/** The filters of a list; off until scripts run, since only they can filter. */
export function FilterForm({ ref, children }: FilterFormProps) {
  const hydrated = useHydrated()
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset
          ref={ref}
          disabled={!hydrated}
          className="mt-6 grid grid-cols-2 items-end gap-x-3 gap-y-4 sm:flex sm:flex-wrap sm:gap-4"
        >
          <legend className="sr-only">Filter the list</legend>
          {children}
        </fieldset>
      </form>
    </search>
  )
}
