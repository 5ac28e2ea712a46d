import { asAddress, LISTS, sourceAddress } from '#model/address.ts'
import { isEdtfDate } from '#model/edtf-date.ts'
import { type Report, START } from '../diagnostics.ts'
import type { PageIndex } from '../link/index-pages.ts'
import { didYouMean } from '../link/nearest-name.ts'
import type { ChangesFile, Seeds } from '../read/seeds.ts'

/** Checks that files of changes are named after a day, and name pages that are or once were. */
export function checkChanges(
  { changes: files, sources }: Pick<Seeds, 'changes' | 'sources'>,
  { bySlug, redirects, unreadable }: PageIndex,
  report: Report,
) {
  const known = new Set<string>([
    ...[...bySlug.values()].map(({ address }) => address),
    ...sources.map(({ id }) => sourceAddress(id)),
    ...LISTS.map(asAddress),
    ...redirects.keys(),
  ])
  const gone = new Set(files.flatMap(goneIn))
  const isKnown = (address: string) =>
    known.has(address) || gone.has(address) || unreadable.has(address.split('/').at(-2) ?? '')
  for (const { file, date, data, keyAt } of files) {
    if (date.length !== 10 || !isEdtfDate(date)) {
      const message = `"${date}" is not a day`
      report({ file, at: START, message, mend: 'name the file as 2020-02-03.yaml' })
    }
    for (const address of Object.keys(data.pages).filter((named) => !isKnown(named))) {
      const mend = didYouMean(address, known, 'record that it is gone with "page: removed"')
      const message = `unknown address "${address}"`
      report({ file, at: keyAt(['pages', address]), message, mend })
    }
  }
}

function goneIn({ data }: ChangesFile): string[] {
  const pages = Object.entries(data.pages)
  return pages.filter(([, { page }]) => page === 'removed').map(([address]) => address)
}
