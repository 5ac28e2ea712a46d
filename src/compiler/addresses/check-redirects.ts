import type { Report } from '../diagnostics.ts'
import { didYouMean } from '../link/nearest-name.ts'
import type { Seeds } from '../read/seeds.ts'
import type { AddressBook } from './address-book.ts'

type Redirecting = Pick<Seeds, 'wiki' | 'disagreements'>

/** Checks that redirects to a part of a page find it, and that old slugs of disagreements are free. */
export function checkRedirects(
  { wiki, disagreements }: Redirecting,
  book: AddressBook,
  report: Report,
) {
  for (const [from, to] of Object.entries(wiki.data.redirects)) {
    const [target = '', fragment] = to.split('#')
    const fragments = book.get(target)?.fragments
    if (fragment === undefined || !fragments || fragments.has(fragment)) continue
    const message = `"/${from}" leads to "/${to}", which is no part of that page`
    const mend = didYouMean(fragment, fragments, 'name a part that is there, or none')
    report({ file: wiki.file, at: wiki.at(['redirects', from]), message, mend })
  }

  const owners = new Map(disagreements.map(({ slug, file }) => [slug, file]))
  for (const { file, data, at } of disagreements) {
    data.formerly.forEach((slug, index) => {
      const owner = owners.get(slug)
      if (owner !== undefined) {
        const message = `"${slug}" is the address of ${owner}`
        report({
          file,
          at: at(['formerly', index]),
          message,
          mend: 'take it out of one of the two',
        })
      }
      owners.set(slug, owner ?? file)
    })
  }
}
