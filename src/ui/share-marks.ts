/**
 * Leaves the marks only on the last of neighbours that have the same ones.
 * @example shareMarks([[1], [1], [2]]) // [[], [1], [2]]
 */
export function shareMarks<T>(marks: readonly (readonly T[])[]): (readonly T[])[] {
  return marks.map((own, index) => {
    const next = marks[index + 1]
    const shared = next?.length === own.length && own.every((mark, at) => mark === next[at])
    return shared ? [] : own
  })
}
