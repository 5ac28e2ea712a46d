import { plainText } from '#model/plain-text.ts'
import type { FactRecord, PageRecord } from '#model/page-record.ts'
import { buildAliases } from './build-aliases.ts'
import { buildFacts } from './build-facts.ts'
import { buildRelations, type StatedRelation } from './build-relations.ts'
import { describeLead } from './describe-lead.ts'
import type { Report } from '../diagnostics.ts'
import { readingContext, type Knowledge } from '../link/knowledge.ts'
import { bodyOf } from '../markdown/parse-markdown.ts'
import { readArticle, withoutPlace } from '../markdown/read-article.ts'
import type { PlacedSentence } from '../markdown/read-sentences.ts'
import type { PageFile } from '../read/seeds.ts'

type Derived =
  | 'relations'
  | 'disagreements'
  | 'questions'
  | 'backlinks'
  | 'evidence'
  | 'trace'
  | 'adds'
  | 'near'
  | 'moved'

/** A page read by itself: all of its record that does not depend on what other pages say. */
export interface PageDraft extends Omit<PageRecord, Derived> {
  file: string
  relations: StatedRelation[]
}

/** Resolves the links and citations of one page and infers how much each part gives away. */
export function buildPage(page: PageFile, knowledge: Knowledge, report: Report): PageDraft {
  const { file, kind, slug, data } = page
  const context = readingContext({ file, cited: kind !== 'project' }, knowledge, report)
  const { lead, sections } = readArticle(bodyOf(page.text), context)
  checkLead(page, lead, report)
  const summary = lead.map(withoutPlace)
  const all = buildFacts(page, knowledge.wiki, context)
  const isBeat = ({ property }: FactRecord) => knowledge.wiki.properties[property]?.story === true
  const draft: PageDraft = {
    file,
    record: 'page',
    kind,
    slug,
    address: knowledge.pages.bySlug.get(slug)?.address ?? '',
    title: data.title,
    ...(data.number === undefined ? {} : { number: data.number }),
    description: describeLead(summary),
    summary,
    aliases: buildAliases(page, context),
    facts: all.filter((fact) => !isBeat(fact)),
    beats: all.filter(isBeat),
    relations: buildRelations(page, knowledge.wiki, context),
    sections,
  }
  checkFragments(page, draft, report)
  return draft
}

/** A summary is shown in previews, cards and search results, so it must be safe for everybody. */
function checkLead(page: PageFile, lead: readonly PlacedSentence[], report: Report) {
  for (const { level, cites, inlines, position } of lead) {
    if (level === 0) continue
    const start = plainText(inlines).slice(0, 40)
    const message = `summary cites a spoiler: "${start}" rests on ${cites.join(', ')}`
    const mend = `move the sentence below a heading; it needs step ${level} of the story`
    report({ file: page.file, at: position, message, mend })
  }
  if (lead.length > 0) return
  const mend = 'begin with a sentence or two on who or what this is'
  report({ file: page.file, at: page.at([]), message: 'page without a summary', mend })
}

/** Two parts of one address would let a shared link mean either. */
function checkFragments(page: PageFile, draft: PageDraft, report: Report) {
  const seen = new Set<string>()
  for (const { id } of [...draft.sections, ...draft.facts, ...draft.beats, ...draft.aliases]) {
    if (seen.has(id) || id === '') {
      const message = `two parts of the page would have the address "#${id}"`
      const mend = 'reword one of them, or give the fact an "id" of its own'
      report({ file: page.file, at: page.at([]), message, mend })
    }
    seen.add(id)
  }
}
