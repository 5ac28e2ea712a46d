import type { Notice } from '#model/notice.ts'
import type { ShippedPackage } from './read-package.ts'

/** Puts together what goes out under the same words, so that they are told once. */
export function groupNotices(packages: readonly ShippedPackage[]): Notice[] {
  const ordered = packages.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const groups = Map.groupBy(ordered, wordsOf)
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { licence, text } = first
      const named = group.map(({ name, version, copyright }) => ({ name, version, copyright }))
      return [{ licence, text, packages: named }]
    })
    .toSorted((a, b) => b.packages.length - a.packages.length)
}

function nameOf({ name, version }: ShippedPackage): string {
  return `${name} ${version}`
}

/** Some write their quotation marks in another way, which makes it no other licence. */
function wordsOf({ licence, text }: ShippedPackage): string {
  return [licence, ...text]
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
}
