/**
 * The most characters that a part of an address may have, all of them ASCII. Each is the name of a
 * folder, for which file systems have 255 bytes, and hosts and archives like to add to them.
 */
export const LONGEST_PART = 200

/** Says how much too long a part of an address is, or nothing. */
export function describeTooLong(part: string): string | undefined {
  if (part.length <= LONGEST_PART) return undefined
  return `"${part.slice(0, 24)}…" is ${part.length} characters long, and folders take ${LONGEST_PART}`
}
