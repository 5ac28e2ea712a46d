/** Control characters, halves of characters, and what is none; XML and HTML can hold them in no way. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/u

/**
 * Names the first character that no page and no feed can hold.
 * @example findUnwritable('a\0') // 'U+0000'
 */
export function findUnwritable(text: string): string | undefined {
  const code = UNWRITABLE.exec(text)?.[0].codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
