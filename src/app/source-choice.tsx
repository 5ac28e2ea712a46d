import { SettingChoice } from '#features/reading/setting-choice.tsx'
import type { SourceSearch } from './source-search.ts'
import { useOnlyGiven } from './use-only-given.ts'
import { useShowSources } from './use-show-sources.ts'

type Choice = SourceSearch['sources']

const OPTIONS: readonly { value: Choice; label: string }[] = [
  { value: undefined, label: 'All sources' },
  { value: 'given', label: 'Given documents only' },
]

/** Says which sources count, and changes it in the address. */
export function SourceChoice() {
  const onlyGiven = useOnlyGiven()
  const show = useShowSources()
  return (
    <SettingChoice
      legend="What the pages rest on"
      value={onlyGiven ? 'given' : undefined}
      options={OPTIONS}
      onChoice={(sources) => void show(sources)}
    />
  )
}
