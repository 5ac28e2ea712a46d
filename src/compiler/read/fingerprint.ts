import { createHash } from 'node:crypto'

/** The paragraphs of a document: its non-empty lines, trimmed. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * Tells whether somebody holds the same paragraph without saying what it says: the first
 * 16 hex digits of the SHA-256 of its text in NFKC, with white space folded.
 */
export function fingerprint(paragraph: string): string {
  const text = paragraph.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
