import { stringify } from 'yaml'
import { fileHash, fingerprint, paragraphsOf } from '../read/fingerprint.ts'

/** A seed for a new source: everything that can be computed, and a blank for everything to be read. */
export function draftSource(file: string, bytes: Uint8Array): string {
  const paragraphs = paragraphsOf(new TextDecoder().decode(bytes))
  return stringify({
    label: file,
    date: '..',
    origin: 'given',
    document: { file, sha256: fileHash(bytes), paragraphs: paragraphs.length },
    paragraphs: Object.fromEntries(
      paragraphs.map((paragraph, index) => [
        index + 1,
        { fingerprint: fingerprint(paragraph), noise: 'TODO' },
      ]),
    ),
  })
}
