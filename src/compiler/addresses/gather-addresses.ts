import { FIXED, sourceAddress } from '#model/address.ts'
import type { Lists } from '#model/bundle.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import type { Seeds } from '../read/seeds.ts'
import type { AddressBook, Published } from './address-book.ts'
import { disagreementFragments, pageFragments, sourceFragments } from './fragments-of.ts'

interface Answering {
  pages: readonly PageRecord[]
  sources: readonly SourceRecord[]
  redirects: ReadonlyMap<string, string>
  lists: Pick<Lists, 'timeline' | 'disagreements'>
}

const NONE: ReadonlySet<string> = new Set()

function oldOf({ moved = {} }: PageRecord | SourceRecord): string[] {
  return Object.values(moved).flat()
}

function filesByAddress(
  { pages, redirects }: Pick<Answering, 'pages' | 'redirects'>,
  seeds: Pick<Seeds, 'pages' | 'sources' | 'wiki'>,
): Map<string, string> {
  const bySlug = new Map(seeds.pages.map(({ slug, file }) => [slug, file]))
  const files = new Map<string, string>([
    ...pages.map(({ address, slug }) => [address, bySlug.get(slug) ?? ''] as const),
    ...seeds.sources.map(({ id, file }) => [sourceAddress(id), file] as const),
  ])
  for (const [from, to] of redirects) {
    const byWiki = Object.hasOwn(seeds.wiki.data.redirects, from)
    const file = byWiki ? seeds.wiki.file : files.get(to.replace(/#.*$/, ''))
    if (file !== undefined) files.set(from, file)
  }
  return files
}

/** Every address that answers, with all that a link to a part of its page may name. */
export function gatherAddresses(
  { pages, sources, redirects, lists }: Answering,
  seeds: Pick<Seeds, 'pages' | 'sources' | 'wiki'>,
): AddressBook {
  const files = filesByAddress({ pages, redirects }, seeds)
  const book = new Map<string, Published>(FIXED.map((address) => [address, { fragments: NONE }]))
  const add = (address: string, fragments: readonly string[], redirect?: true) => {
    const file = files.get(address)?.replace(/^seeds\//, '')
    book.set(address, {
      ...(file !== undefined && { file }),
      ...(redirect && { redirect }),
      fragments: new Set(fragments),
    })
  }
  for (const page of pages) {
    add(page.address, [...pageFragments(page), ...oldOf(page)])
  }
  for (const source of sources) {
    add(source.address, [...sourceFragments(source), ...oldOf(source)])
  }
  for (const from of redirects.keys()) add(from, [], true)
  add('disagreements/', lists.disagreements.entries.flatMap(disagreementFragments))
  const events = lists.timeline.entries.flatMap(({ page, fragment, formerly = [] }) =>
    page && fragment !== undefined ? [`${page.slug}--${fragment}`, ...formerly] : formerly,
  )
  // What is an event no longer has its place on its page alone.
  const others = pages.flatMap((page) => oldOf(page).map((old) => `${page.slug}--${old}`))
  add('timeline/', [...events, ...others])
  return book
}
