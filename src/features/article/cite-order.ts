import type { Block } from '#model/article.ts'
import type { PageRecord } from '#model/page-record.ts'

function ofBlock(block: Block): string[][] {
  if (block.type === 'note') return []
  const sentences = block.type === 'paragraph' ? block.sentences : block.items.flat()
  return sentences.map((sentence) => sentence.cites)
}

/** The citations of a page in the order in which a reader meets them. */
export function citeOrder(page: PageRecord): string[][] {
  return [
    ...page.aliases.map((alias) => alias.cites),
    ...page.summary.map((sentence) => sentence.cites),
    ...page.facts.map((fact) => fact.cites),
    ...page.relations.map((relation) => relation.cites),
    ...page.sections.flatMap((section) => section.blocks.flatMap(ofBlock)),
    ...page.disagreements.flatMap(({ positions, reading }) =>
      [...positions, ...reading].map(({ cites }) => cites),
    ),
  ]
}
