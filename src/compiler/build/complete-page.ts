import type {
  Addition,
  Backlink,
  DisagreementRecord,
  NearPage,
  PageRecord,
  RelationRecord,
} from '#model/page-record.ts'
import type { Trace } from '#model/trace.ts'
import type { PageDraft } from './build-page.ts'
import { citesOf, gatherEvidence } from './gather-evidence.ts'
import type { Knowledge } from '../link/knowledge.ts'

/** What was derived from all pages together; relations by slug, backlinks by address. */
export interface Derived {
  relations: ReadonlyMap<string, RelationRecord[]>
  backlinks: ReadonlyMap<string, Backlink[]>
  /** By slug of the pages that they concern. */
  disputes: ReadonlyMap<string, DisagreementRecord[]>
  /** Ids of the questions that sources ask, by slug of the page they are about. */
  questions: ReadonlyMap<string, string[]>
  /** By slug of the page. */
  traces: ReadonlyMap<string, Trace>
  /** Pages with a name much like theirs, by slug of the page. */
  near: ReadonlyMap<string, NearPage[]>
  /** What each step of the story adds to other pages, by slug of its episode. */
  additions: ReadonlyMap<string, Addition[]>
}

/** Adds to a page what other pages say of it, and the evidence for all that it shows. */
export function completePage(
  { file: _file, ...draft }: PageDraft,
  derived: Derived,
  knowledge: Knowledge,
): PageRecord {
  const { slug, address } = draft
  const page = {
    ...draft,
    relations: derived.relations.get(slug) ?? [],
    disagreements: derived.disputes.get(slug) ?? [],
  }
  const questions = derived.questions.get(slug) ?? []
  const near = derived.near.get(slug)
  const trace = derived.traces.get(slug)
  if (!trace) throw new Error(`no trace for ${slug}`)
  return {
    ...page,
    trace,
    ...(near && { near }),
    adds: derived.additions.get(slug) ?? [],
    questions: gatherEvidence(questions, knowledge).statements,
    backlinks: derived.backlinks.get(address) ?? [],
    evidence: gatherEvidence([...citesOf(page), ...questions], knowledge),
  }
}
