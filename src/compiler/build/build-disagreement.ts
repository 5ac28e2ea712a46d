import type { DisagreementSeed } from '#model/disagreement.ts'
import type { DisagreementRecord } from '#model/page-record.ts'
import type { Report } from '../diagnostics.ts'
import { readingContext, type Knowledge } from '../link/knowledge.ts'
import { bodyOf } from '../markdown/parse-markdown.ts'
import { readArticle, withoutPlace } from '../markdown/read-article.ts'
import { readCites, readText } from './read-front-matter.ts'
import type { MarkdownSeed } from '../read/seeds.ts'

/** Resolves what sources differ about: the sides, the pages concerned, and our reading. */
export function buildDisagreement(
  seed: MarkdownSeed<DisagreementSeed>,
  knowledge: Knowledge,
  report: Report,
): DisagreementRecord {
  const { file, slug, data } = seed
  const context = readingContext({ file, cited: true }, knowledge, report)
  const { lead, sections } = readArticle(bodyOf(seed.text), context)
  if (lead.length === 0 || sections.length > 0) {
    const message =
      sections.length > 0 ? 'headings in a disagreement' : 'disagreement without a reading'
    const mend = 'say below the dashes how you read it and why, in one to three cited sentences'
    report({ file, at: seed.at([]), message, mend })
  }
  const positions = data.positions.map(({ says, cites }, index) => {
    const resolved = readCites(cites, ['positions', index, 'cites'], seed, context)
    const inlines = readText(says, ['positions', index, 'says'], seed, context)
    return { inlines, cites: resolved, level: context.inferLevel(resolved) }
  })
  return {
    slug,
    ...(data.formerly.length > 0 && { formerly: data.formerly }),
    question: data.question,
    kind: data.kind,
    pages: data.pages.flatMap((page, index) => {
      const ref = context.resolveLink(page, seed.at(['pages', index]))
      return ref ? [ref] : []
    }),
    positions,
    reading: lead.map(withoutPlace),
    level: context.inferLevel(readCites(data.cites ?? [], ['cites'], seed, context)),
  }
}
