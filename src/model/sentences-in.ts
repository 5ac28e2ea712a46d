import type { Block, Sentence } from './article.ts'

/** The sentences of a block, those of all its items when it is a list; a content note has none. */
export function sentencesIn(block: Block): Sentence[] {
  if (block.type === 'paragraph') return block.sentences
  return block.type === 'list' ? block.items.flat() : []
}
