import type { AddressRecord, Bundle, Lists } from '#model/bundle.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import type { AddressBook } from './addresses/address-book.ts'
import { checkLock } from './addresses/check-lock.ts'
import { checkRedirects } from './addresses/check-redirects.ts'
import { gatherAddresses } from './addresses/gather-addresses.ts'
import type { LockedAddress } from './addresses/parse-lock.ts'
import { settlePages, settleSources } from './addresses/settle-moved.ts'
import { buildDisagreement } from './build/build-disagreement.ts'
import { buildPage } from './build/build-page.ts'
import { buildSource } from './build/build-source.ts'
import { completePages, type Derived } from './build/complete-page.ts'
import { checkChanges } from './changes/check-changes.ts'
import { deriveBacklinks } from './derive/derive-backlinks.ts'
import { deriveCitedBy } from './derive/derive-cited-by.ts'
import { deriveDisputes } from './derive/derive-disputes.ts'
import { deriveNearPages } from './derive/derive-near-pages.ts'
import { deriveQuestions } from './derive/derive-questions.ts'
import { deriveAdditions } from './derive/derive-additions.ts'
import { deriveRelations } from './derive/derive-relations.ts'
import { deriveTraces } from './derive/derive-traces.ts'
import { compareDiagnostics, type Diagnostic, reportTo } from './diagnostics.ts'
import { emit } from './emit/emit.ts'
import { checkWiki } from './link/check-wiki.ts'
import { linkSeeds } from './link/link-seeds.ts'
import { deriveLists } from './list/derive-lists.ts'
import { joinEpisodes } from './list/join-episodes.ts'
import { keepEach, type Memory, noMemory } from './memory/create-memory.ts'
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
  /** Of earlier compilations of these seeds; the same comes out without it. */
  memory?: Memory
}

/** Turns seeds into a bundle. All faults are gathered, so that one run shows what there is to mend. */
export function compile(
  files: readonly SeedFile[],
  { siteUrl, memory = noMemory }: CompileSettings = {},
): Compilation {
  const diagnostics: Diagnostic[] = []
  const report = reportTo(diagnostics)

  memory.begin()
  const { recall, keep } = memory
  const seeds = parse(files, report, recall)
  if (!seeds) return { diagnostics: diagnostics.sort(compareDiagnostics) }

  const knowledge = linkSeeds(seeds, { siteUrl, recall }, report)
  const { wiki, pages } = knowledge
  checkWiki(seeds.wiki, pages, report)
  checkChanges(seeds, pages, report)

  const drafts = seeds.pages.map((page) =>
    recall(
      `draft ${page.file}`,
      [page, knowledge],
      (found) => buildPage(page, knowledge, found),
      report,
    ),
  )
  const disagreements = seeds.disagreements.map((seed) =>
    recall(
      `draft ${seed.file}`,
      [seed, knowledge],
      (found) => buildDisagreement(seed, knowledge, found),
      report,
    ),
  )
  const relations = keep('relations', deriveRelations(drafts, knowledge, report))
  if (diagnostics.length > 0) return { diagnostics: diagnostics.sort(compareDiagnostics) }

  const derived: Derived = {
    relations,
    backlinks: keep('backlinks', deriveBacklinks(drafts, knowledge, recall)),
    questions: keep('questions', deriveQuestions(seeds.sources)),
    traces: keep('traces', deriveTraces(drafts, wiki)),
    additions: keep('additions', deriveAdditions(drafts, relations, knowledge, recall)),
    near: recall('near', [knowledge], () => deriveNearPages(drafts, knowledge)),
    disputes: keep('disputes', deriveDisputes(disagreements)),
  }
  const completed = completePages(drafts, derived, { knowledge, recall })
  const settled = settlePages(completed, { ...seeds, redirects: pages.redirects }, report)
  const joined = joinEpisodes(settled, knowledge, recall)
  const records = keepEach('records', joined, keep)
  const citedBy = deriveCitedBy(records, pages, recall)
  const built = seeds.sources.map((source) => buildSource(source, citedBy, pages))
  const sources = keepEach('sources', settleSources(built, seeds.sources, report), keep)

  const redirects = [...pages.redirects].map(
    ([address, to]) => [address, { record: 'redirect' as const, to }] as const,
  )
  const byAddress = new Map<string, AddressRecord>([
    ...[...records, ...sources].map((record) => [record.address, record] as const),
    ...keep('redirects', new Map(redirects)),
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
  const search = indexSearch({ pages: records, sources, disagreements }, knowledge, recall)
  const bundle = emit({ wiki, records: byAddress, lists, search }, recall)
  return { diagnostics, bundle, content: { ...answering, addresses, lock: seeds.lock ?? [] } }
}
