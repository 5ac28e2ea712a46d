import { slugify } from '#model/slug.ts'

const LONGEST = 80
/** What a server of another kind, or a hand, adds to an address. */
const ENDINGS = /\.(?:html?|md|php|aspx?|json)$/i

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The parts of a path as they would be written here; names of index files are none.
 * @example partsOfPath('/People/Ada%20Quill/index.html') // ['people', 'ada-quill']
 */
export function partsOfPath(path: string): string[] {
  return path
    .split('/')
    .map((part) =>
      slugify(decode(part.slice(0, 3 * LONGEST)).replace(ENDINGS, '')).slice(0, LONGEST),
    )
    .filter((part) => part !== '' && part !== 'index')
}
