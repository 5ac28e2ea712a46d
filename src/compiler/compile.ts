import type { AddressRecord, Bundle, Lists } from '#model/bundle.ts'
import type { PageRecord } from '#model/page-record.ts'
import { buildDisagreement } from './build/build-disagreement.ts'
import { buildPage } from './build/build-page.ts'
import { buildSource } from './build/build-source.ts'
import { completePage } from './build/complete-page.ts'
import { deriveBacklinks } from './derive/derive-backlinks.ts'
import { deriveCitedBy } from './derive/derive-cited-by.ts'
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

export interface Compilation {
  /** Every fault of the seeds, in the order of the files. */
  diagnostics: Diagnostic[]
  /** The compiled wiki; left out when there is any fault. */
  bundle?: Bundle
  /** What is in that bundle, for commands that report on it. */
  content?: { pages: PageRecord[]; lists: Lists }
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
  const pages = indexPages(seeds, report)
  checkWiki(seeds.wiki, pages, report)
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
  const derived = { relations, backlinks, disagreements, questions, traces, additions }
  const records = drafts.map((draft) => completePage(draft, derived, knowledge))
  const citedBy = deriveCitedBy(records, pages)
  const sources = seeds.sources.map((source) => buildSource(source, citedBy, pages))

  const byAddress = new Map<string, AddressRecord>([
    ...[...records, ...sources].map((record) => [record.address, record] as const),
    ...[...pages.redirects].map(([address, to]) => [address, { record: 'redirect', to }] as const),
  ])
  const lists = deriveLists({ pages: records, sources, disagreements }, knowledge)
  const bundle = emit({ wiki, records: byAddress, lists })
  return { diagnostics, bundle, content: { pages: records, lists } }
}
