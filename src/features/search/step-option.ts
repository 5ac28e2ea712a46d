/** No option: the reader is in the field. */
export const NO_OPTION = -1

/**
 * Where a key leads in a list of `count` options, or undefined when it is the field's own. The
 * field itself is a stop between the last option and the first.
 */
export function stepOption(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : NO_OPTION
    case 'ArrowUp':
      return at === NO_OPTION ? count - 1 : at - 1
    case 'Home':
      return at === NO_OPTION ? undefined : 0
    case 'End':
      return at === NO_OPTION ? undefined : count - 1
    default:
      return undefined
  }
}
