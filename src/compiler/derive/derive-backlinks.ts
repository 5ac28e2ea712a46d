import type { Inline } from '#model/article.ts'
import type { Backlink } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import type { PageDraft } from '../build/build-page.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { restsOnGiven } from '../link/rests-on-given.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import { groupPairs } from './group-pairs.ts'

interface Mention {
  level: number
  given: boolean
}

/** For each address, the pages whose text links there, at the level of the safest mention. */
export function deriveBacklinks(
  drafts: readonly PageDraft[],
  knowledge: Knowledge,
  recall: Recall = noMemory.recall,
): Map<string, Backlink[]> {
  return groupPairs(
    drafts.flatMap((draft) => {
      const page = knowledge.pages.bySlug.get(draft.slug)
      if (!page) return []
      return recall(`mentions ${draft.file}`, [draft, knowledge], () =>
        [...mentions(draft, knowledge)]
          .filter(([address]) => address !== page.address)
          .map(([address, mention]) => [address, { page, ...mention }] as const),
      )
    }),
  )
}

function mentions(
  { summary, facts, beats, sections }: PageDraft,
  knowledge: Knowledge,
): Map<string, Mention> {
  const found = new Map<string, Mention>()
  const note = (inlines: readonly Inline[], level: number, cites: readonly string[]) => {
    const given = cites.length === 0 || restsOnGiven(cites, knowledge)
    for (const address of addressesIn(inlines)) {
      const known = found.get(address) ?? { level, given: false }
      found.set(address, { level: Math.min(known.level, level), given: known.given || given })
    }
  }
  for (const { inlines, level, cites } of summary) note(inlines, level, cites)
  for (const { value, level, cites } of [...facts, ...beats]) note(value, level, cites)
  for (const { blocks, level } of sections) {
    for (const sentence of blocks.flatMap(sentencesIn)) {
      note(sentence.inlines, Math.max(level, sentence.level), sentence.cites)
    }
  }
  return found
}

function addressesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'page') return [inline.address]
    return 'children' in inline ? addressesIn(inline.children) : []
  })
}
