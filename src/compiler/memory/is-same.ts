/** Whether two pieces of plain data say the same, in the same order; quick where they share parts. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, others] = [Object.entries(one), Object.entries(other)]
  return (
    keys.length === others.length &&
    keys.every(([key, value], at) => {
      const [same, against] = others[at] ?? []
      return key === same && isSame(value, against)
    })
  )
}
