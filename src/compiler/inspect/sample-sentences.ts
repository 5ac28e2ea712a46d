import type { Sentence } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'
import type { PageRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'

export interface SampledSentence {
  address: string
  text: string
  statements: { id: string; says: string }[]
}

/** Cited sentences drawn at random, each with what its statements say; the same seed draws the same. */
export function sampleSentences(
  pages: readonly PageRecord[],
  { count, seed }: { count: number; seed: number },
): SampledSentence[] {
  const all = pages.flatMap((page) => citedSentences(page).map((sentence) => ({ page, sentence })))
  const random = generator(seed)
  const drawn: SampledSentence[] = []
  while (drawn.length < count && all.length > 0) {
    const [picked] = all.splice(Math.floor(random() * all.length), 1)
    if (!picked) break
    const { page, sentence } = picked
    const says = new Map(
      page.evidence.statements.map((statement) => [statement.id, statement.says]),
    )
    const statements = sentence.cites.map((id) => ({ id, says: says.get(id) ?? '' }))
    drawn.push({ address: page.address, text: plainText(sentence.inlines), statements })
  }
  return drawn
}

function citedSentences({ summary, sections, disagreements }: PageRecord): Sentence[] {
  const text = sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn))
  const readings = disagreements.flatMap(({ reading }) => reading)
  return [...summary, ...text, ...readings].filter(({ cites }) => cites.length > 0)
}

/** Mulberry32: small, well spread, and the same everywhere, which Math.random is not. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
