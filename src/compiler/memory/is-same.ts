function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Whether two pieces of plain data say the same, in the same order; quick where they share parts. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false
    return one.every((value, at) => isSame(value, other[at]))
  }
  if (!isObject(one) || !isObject(other) || Array.isArray(other)) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return (
    keys.length === others.length &&
    keys.every((key, at) => key === others[at] && isSame(one[key], other[key]))
  )
}
