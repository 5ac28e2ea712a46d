export interface LabelGroup<T> {
  label: string
  entries: T[]
}

/** Gathers entries under their labels, in the order in which each label first comes up. */
export function groupByLabel<T extends { label: string }>(entries: readonly T[]): LabelGroup<T>[] {
  const groups = Map.groupBy(entries, (entry) => entry.label)
  return [...groups].map(([label, own]) => ({ label, entries: own }))
}
