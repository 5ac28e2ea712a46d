export interface LevelRun<T> {
  level: number
  items: T[]
}

/** Cuts items where what they ask of the reader changes, and keeps their order. */
export function levelRuns<T extends { level: number }>(items: readonly T[]): LevelRun<T>[] {
  const runs: LevelRun<T>[] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last?.level === item.level) last.items.push(item)
    else runs.push({ level: item.level, items: [item] })
  }
  return runs
}
