import type { ActiveFilter } from './ways-out.ts'

/** Something a list can be filtered by, one value at a time. */
export interface ChoiceFilter<K extends string> {
  key: K
  label: string
  options: readonly { value: string; label: string }[]
}

/** The filters that are set, save those whose value nothing in the list has. */
export function activeChoices<K extends string>(
  filters: readonly ChoiceFilter<K>[],
  search: Partial<Record<K, string>>,
): ActiveFilter[] {
  return filters.flatMap(({ key, label, options }) => {
    const option = options.find(({ value }) => value === search[key])
    return option ? [{ key, label, value: option.label }] : []
  })
}
