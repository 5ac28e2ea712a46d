const STEM = 5

function stemOf(word: string): string {
  return word.slice(0, STEM).toLowerCase()
}

/**
 * Calls an event by its phase and its kind, or by its kind alone where that says as much.
 * @example describeEvent('Release', 'Released') // 'Released'
 */
export function describeEvent(phase: string, label: string): string {
  return stemOf(phase) === stemOf(label) ? label : `${phase} · ${label}`
}
