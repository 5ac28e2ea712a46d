/** Longer values are not ours: nothing that is kept here comes near. */
const LONGEST = 20_000

/** What could not be kept; it lasts as long as the page. */
const unkept = new Map<string, string>()

/**
 * The storage of the device, as far as the browser gives it: where it is closed, full or missing,
 * values last as long as the page. Nothing here throws.
 */
export const safeStorage = {
  /** What was written last, or null. */
  read(key: string): string | null {
    const own = unkept.get(key)
    if (own !== undefined) return own || null
    try {
      const text: unknown = localStorage.getItem(key)
      return typeof text === 'string' && text.length <= LONGEST ? text : null
    } catch {
      return null
    }
  },

  /** Answers whether the device keeps it; an empty text is as good as none. */
  write(key: string, text: string): boolean {
    try {
      if (text === '') localStorage.removeItem(key)
      else localStorage.setItem(key, text)
      unkept.delete(key)
      return true
    } catch {
      unkept.set(key, text)
      return false
    }
  },
}
