/** What each module imports as it is loaded, by their names. */
export type ImportGraph = Map<string, readonly string[]>

/** These modules and all that is loaded with them. */
export function reachedFrom(starts: readonly string[], imports: ImportGraph): Set<string> {
  const reached = new Set(starts)
  for (const id of reached) {
    for (const imported of imports.get(id) ?? []) reached.add(imported)
  }
  return reached
}
