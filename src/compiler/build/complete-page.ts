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
import type { Recall } from '../memory/create-memory.ts'

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

/** Completes every page; one about which nobody says anything else than before stays what it was. */
export function completePages(
  drafts: readonly PageDraft[],
  derived: Derived,
  { knowledge, recall }: { knowledge: Knowledge; recall: Recall },
): PageRecord[] {
  const { relations, disputes, questions, near, traces, additions, backlinks } = derived
  const bySlug = [relations, disputes, questions, near, traces, additions]
  return drafts.map((draft) => {
    const said = bySlug.map((found) => found.get(draft.slug))
    return recall(
      `page ${draft.slug}`,
      [draft, knowledge, ...said, backlinks.get(draft.address)],
      () => completePage(draft, derived, knowledge),
    )
  })
}

/** Adds to a page what other pages say of it, and the evidence for all that it shows. */
function completePage(
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
