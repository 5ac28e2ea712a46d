import { FOLDERS } from '#model/address.ts'
import type { Report } from '../diagnostics.ts'
import { nearestName } from '../link/nearest-name.ts'
import type { AddressBook } from './address-book.ts'
import { LOCK, type LockedAddress } from './parse-lock.ts'

/** Folders whose pages say by themselves what they were called before. */
const PAGES = new Set(Object.values(FOLDERS))

function lastPart(address: string): string {
  return address.split('/').at(-2) ?? ''
}

/** @param now where a page of the same name is, since pages go from one folder to another */
function mendWhole({ address, file }: LockedAddress, now: string | undefined): string {
  const folder = file?.split('/')[0] ?? ''
  if (now !== undefined || !PAGES.has(folder)) {
    const to = now ?? '<address that takes its place>'
    return `restore it, or add "redirects: { ${address}: ${to} }" to seeds/wiki.yaml`
  }
  const name = lastPart(address)
  return `restore it, or add "formerly: [${name}]" to the page that takes its place`
}

function mendPart(
  { address, file, fragments: locked }: LockedAddress,
  old: string,
  book: AddressBook,
): string {
  if (address === 'timeline/') {
    const [slug = '', fact = ''] = old.split('--')
    return `restore it, or add "moved: { ${fact}: <what it is now> }" to the page "${slug}"`
  }
  const [, slug] = /^disagreement-(.+)$/.exec(old) ?? []
  if (slug !== undefined && !book.get('disagreements/')?.fragments.has(old)) {
    return `restore it, or add "formerly: [${slug}]" to the disagreement that takes its place`
  }
  const fresh = [...(book.get(address)?.fragments ?? [])].filter(
    (fragment) => !locked.has(fragment),
  )
  const now = nearestName(old, fresh) ?? '<what it is now>'
  const seed = file === undefined ? 'its page' : `seeds/${file}`
  return `restore it, or add "moved: { ${old}: ${now} }" to ${seed}`
}

function columnOf(word: string, content: string): number {
  return ` ${content} `.indexOf(` ${word} `) + 1
}

/** Reports every published address that answers no longer; one of a part counts where its page stands. */
export function checkLock(lock: readonly LockedAddress[], book: AddressBook, report: Report) {
  const byName = new Map([...book.keys()].map((address) => [lastPart(address), address]))
  for (const entry of lock) {
    const { address, file, line, content, fragments } = entry
    const published = book.get(address)
    if (!published) {
      const was = file === undefined ? '' : ` (was in seeds/${file})`
      const message = `"/${address}" is gone${was}`
      report({
        file: LOCK,
        at: { line, column: 1 },
        message,
        mend: mendWhole(entry, byName.get(lastPart(address))),
      })
      continue
    }
    if (published.redirect) continue
    for (const fragment of fragments) {
      if (published.fragments.has(fragment)) continue
      const message = `"/${address}#${fragment}" is gone`
      const mend = mendPart(entry, fragment, book)
      report({ file: LOCK, at: { line, column: columnOf(fragment, content) }, message, mend })
    }
  }
}
