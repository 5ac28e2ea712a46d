import { useHydrated } from '#ui/use-hydrated.ts'
import { useOnlyGiven } from './use-only-given.ts'
import { useShowSources } from './use-show-sources.ts'

const CHOICES = [
  { sources: undefined, label: 'All sources' },
  { sources: 'given', label: 'Given documents only' },
] as const

/** Says which sources count, and changes it; off until scripts run, since only they can. */
export function SourceSwitch() {
  const hydrated = useHydrated()
  const onlyGiven = useOnlyGiven()
  const show = useShowSources()
  return (
    <fieldset disabled={!hydrated} className="switch">
      <legend className="sr-only">What the pages rest on</legend>
      {CHOICES.map(({ sources, label }) => (
        <button
          key={label}
          type="button"
          aria-pressed={onlyGiven === (sources === 'given')}
          onClick={() => void show(sources)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
