const SAFE = /^(?:https?:\/\/|mailto:)/i

/**
 * Whether a link may lead there. The scheme has to stand at the very beginning: browsers pass over
 * spaces, tabs and control characters there, and so may take for a scheme what does not look like one.
 * @example isSafeLink('java\nscript:alert(1)') // false
 */
export function isSafeLink(url: string): boolean {
  return SAFE.test(url) && URL.canParse(url)
}
