import type { Report } from '../diagnostics.ts'

/** An address that was published once, and where the lock says so. */
export interface LockedAddress {
  address: string
  /** The seed below `seeds/` that it came from. */
  file?: string
  line: number
  /** That line. */
  content: string
  fragments: ReadonlySet<string>
}

export const LOCK = 'seeds/addresses.lock'

const ENTRY = /^\/(?:[a-z0-9-]+\/)*(?= |$)/
const SEED = /^[\w./-]+\.(?:md|yaml)$/

/** Reads the record of published addresses; a line that is none is reported and left out. */
export function parseLock(text: string, report: Report): LockedAddress[] {
  return text.split(/\r?\n/).flatMap((content, index): LockedAddress[] => {
    if (content === '' || content.startsWith('#')) return []
    const line = index + 1
    const [path] = ENTRY.exec(content) ?? []
    if (path === undefined) {
      const message = `"${content.slice(0, 40)}" begins with no address`
      const mend =
        'keep the lines of both sides of a merge and drop its marks; their order is no matter'
      report({ file: LOCK, at: { line, column: 1 }, message, mend })
      return []
    }
    const [, first = '', ...others] = content.split(' ')
    const file = SEED.test(first) ? first : undefined
    const fragments = new Set(file === undefined ? [first, ...others] : others)
    fragments.delete('')
    return [
      { address: path.slice(1), ...(file !== undefined && { file }), line, content, fragments },
    ]
  })
}
