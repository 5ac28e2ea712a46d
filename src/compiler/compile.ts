import type { AddressRecord, Bundle, Lists } from '#model/bundle.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import type { AddressBook } from './addresses/address-book.ts'
import { checkLock } from './addresses/check-lock.ts'
import { checkRedirects } from './addresses/check-redirects.ts'
import { gatherAddresses } from './addresses/gather-addresses.ts'
import { indexRedirects } from './addresses/index-redirects.ts'
import type { LockedAddress } from './addresses/parse-lock.ts'
import { settlePages, settleSources } from './addresses/settle-moved.ts'
import { buildDisagreement } from './build/build-disagreement.ts'
import { buildPage } from './build/build-page.ts'
import { buildSource } from './build/build-source.ts'
import { completePage } from './build/complete-page.ts'
import { checkChanges } from './changes/check-changes.ts'
import { deriveBacklinks } from './derive/derive-backlinks.ts'
import { deriveCitedBy } from './derive/derive-cited-by.ts'
import { deriveDisputes } from './derive/derive-disputes.ts'
import { deriveNearPages } from './derive/derive-near-pages.ts'
import { deriveQuestions } from './derive/derive-questions.ts'
import { deriveAdditions } from './derive/derive-additions.ts'
import { deriveRelations } from './derive/derive-relations.ts'
import { deriveTraces } from './derive/derive-traces.ts'
import { compareDiagnostics, type Diagnostic } from './diagnostics.ts'
import { emit } from './emit/emit.ts'
import { checkWiki } from './link/check-wiki.ts'
import { indexPages } from './link/index-pages.ts'
import { indexStatements } from './link/index-statements.ts'
import type { Knowledge } from './link/knowledge.ts'
import { deriveLists } from './list/derive-lists.ts'
import type { SeedFile } from './read/collect.ts'
import { parse } from './read/parse.ts'
import { indexSearch } from './search/index-search.ts'

export interface Compilation {
  /** Every fault of the seeds, in the order of the files. */
  diagnostics: Diagnostic[]
  /** The compiled wiki; left out when there is any fault. */
  bundle?: Bundle
  /** What is in that bundle, for commands that report on it. */
  content?: {
    pages: PageRecord[]
    sources: SourceRecord[]
    lists: Lists
    /** Old and alternative addresses, and where they lead. */
    redirects: ReadonlyMap<string, string>
    /** Every address that answers. */
    addresses: AddressBook
    /** Those that are recorded as published. */
    lock: readonly LockedAddress[]
  }
}

export interface CompileSettings {
  /** Where the wiki will be published, when it is not where wiki.yaml says. */
  siteUrl?: string
}

/** Turns seeds into a bundle. All faults are gathered, so that one run shows what there is to mend. */
export function compile(
  files: readonly SeedFile[],
  { siteUrl }: CompileSettings = {},
): Compilation {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)

  const seeds = parse(files, report)
  if (!seeds) return { diagnostics: diagnostics.sort(compareDiagnostics) }

  const wiki = siteUrl ? { ...seeds.wiki.data, url: siteUrl } : seeds.wiki.data
  const named = indexPages(seeds, report)
  const pages = { ...named, redirects: indexRedirects(seeds, named, report) }
  checkWiki(seeds.wiki, pages, report)
  checkChanges(seeds, pages, report)
  const evidence = indexStatements(seeds.sources, { pages, steps: wiki.horizon.steps }, report)
  const knowledge: Knowledge = { wiki, pages, ...evidence }

  const drafts = seeds.pages.map((page) => buildPage(page, knowledge, report))
  const disagreements = seeds.disagreements.map((seed) =>
    buildDisagreement(seed, knowledge, report),
  )
  const relations = deriveRelations(drafts, knowledge, report)
  if (diagnostics.length > 0) return { diagnostics: diagnostics.sort(compareDiagnostics) }

  const backlinks = deriveBacklinks(drafts, knowledge)
  const questions = deriveQuestions(seeds.sources)
  const traces = deriveTraces(drafts, wiki)
  const additions = deriveAdditions(drafts, relations, knowledge)
  const near = deriveNearPages(drafts, knowledge)
  const disputes = deriveDisputes(disagreements)
  const derived = { relations, backlinks, disputes, questions, traces, additions, near }
  const completed = drafts.map((draft) => completePage(draft, derived, knowledge))
  const records = settlePages(completed, { ...seeds, redirects: pages.redirects }, report)
  const citedBy = deriveCitedBy(records, pages)
  const built = seeds.sources.map((source) => buildSource(source, citedBy, pages))
  const sources = settleSources(built, seeds.sources, report)

  const byAddress = new Map<string, AddressRecord>([
    ...[...records, ...sources].map((record) => [record.address, record] as const),
    ...[...pages.redirects].map(([address, to]) => [address, { record: 'redirect', to }] as const),
  ])
  const lists = deriveLists(
    { pages: records, sources, disagreements, changes: seeds.changes },
    knowledge,
  )
  const answering = { pages: records, sources, lists, redirects: pages.redirects }
  const addresses = gatherAddresses(answering, seeds)
  checkRedirects(seeds, addresses, report)
  checkLock(seeds.lock ?? [], addresses, report)
  if (diagnostics.length > 0) return { diagnostics: diagnostics.sort(compareDiagnostics) }
  const search = indexSearch({ pages: records, sources, disagreements }, knowledge)
  const bundle = emit({ wiki, records: byAddress, lists, search })
  return { diagnostics, bundle, content: { ...answering, addresses, lock: seeds.lock ?? [] } }
}
