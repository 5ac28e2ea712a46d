import type { AddressList } from '#model/list-record.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { formerSlugs } from '../addresses/former-slugs.ts'
import type { PageIndex } from '../link/index-pages.ts'

interface Listed {
  pages: readonly PageRecord[]
  sources: readonly SourceRecord[]
}

/** Every address and all that it was ever called, for whoever asks for one that is not there. */
export function listAddresses(
  { pages, sources }: Listed,
  { redirects }: Pick<PageIndex, 'redirects'>,
): AddressList {
  const former = formerSlugs(redirects)
  const entry = (address: string, title: string, names: readonly string[]) => ({
    address,
    title,
    names: [...names, ...(former.get(address) ?? [])],
  })
  return {
    entries: [
      ...pages.map(({ address, title, slug, aliases }) =>
        entry(address, title, [slug, ...aliases.map(({ name }) => name)]),
      ),
      ...sources.map(({ address, label, id }) => entry(address, label, [id])),
    ],
  }
}
