import type { Block, Inline, Sentence } from '#model/article.ts'
import type { Backlink } from '#model/page-record.ts'
import type { PageDraft } from './build-page.ts'
import type { Knowledge } from './knowledge.ts'

/** For each address, the pages whose text links there, at the level of the safest mention. */
export function deriveBacklinks(
  drafts: readonly PageDraft[],
  { pages }: Knowledge,
): Map<string, Backlink[]> {
  const byAddress = new Map<string, Backlink[]>()
  for (const draft of drafts) {
    const page = pages.bySlug.get(draft.slug)
    if (!page) continue
    for (const [address, level] of mentions(draft)) {
      if (address === page.address) continue
      const known = byAddress.get(address) ?? []
      byAddress.set(address, [...known, { page, level }])
    }
  }
  return byAddress
}

function mentions({ summary, facts, sections }: PageDraft): Map<string, number> {
  const levels = new Map<string, number>()
  const note = (inlines: readonly Inline[], level: number) => {
    for (const address of addressesIn(inlines)) {
      levels.set(address, Math.min(levels.get(address) ?? level, level))
    }
  }
  for (const { inlines, level } of summary) note(inlines, level)
  for (const { value, level } of facts) note(value, level)
  for (const { blocks, level } of sections) {
    for (const sentence of blocks.flatMap(sentencesIn)) {
      note(sentence.inlines, Math.max(level, sentence.level))
    }
  }
  return levels
}

function addressesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'page') return [inline.address]
    return 'children' in inline ? addressesIn(inline.children) : []
  })
}

export function sentencesIn(block: Block): Sentence[] {
  if (block.type === 'paragraph') return block.sentences
  return block.type === 'list' ? block.items.flat() : []
}
