import { datedFacts } from '#model/dated-facts.ts'
import type { PageRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import { splitAppearances } from './split-appearances.ts'

/** The citations of a page, and of what is shown after its text, in the order a reader meets them. */
export function citeOrder(
  page: PageRecord,
  appended: readonly (readonly string[])[] = [],
): (readonly string[])[] {
  const [panel, appearances] = splitAppearances(page.relations)
  const dated = datedFacts(page)
  const atGlance = page.facts.filter((fact) => !dated.some(({ id }) => id === fact.id))
  return [
    ...page.aliases.map((alias) => alias.cites),
    ...page.summary.map((sentence) => sentence.cites),
    ...atGlance.map((fact) => fact.cites),
    ...panel.map((relation) => relation.cites),
    ...page.beats.map((beat) => beat.cites),
    ...page.sections
      .flatMap((section) => section.blocks.flatMap(sentencesIn))
      .map((sentence) => sentence.cites),
    ...dated.map((fact) => fact.cites),
    ...appearances.map((relation) => relation.cites),
    ...appended,
    ...page.disagreements.flatMap(({ positions, reading }) =>
      [...positions, ...reading].map(({ cites }) => cites),
    ),
  ]
}
