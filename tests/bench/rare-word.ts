import type { Corpus, CorpusPage } from './corpus.ts'

const LEAST_LETTERS = 7

function wordsOf({ sections }: CorpusPage): Set<string> {
  const texts = sections
    .flatMap(({ paras }) => paras.flat())
    .filter((inline) => typeof inline === 'string')
  return new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
}

/** The long word that the fewest pages have in their text, and the title of the first of them. */
export function rareWord({ pages }: Corpus): { typed: string; title: string } {
  const pagesOf = new Map<string, CorpusPage[]>()
  for (const page of pages) {
    for (const word of wordsOf(page)) {
      const having = pagesOf.get(word) ?? []
      having.push(page)
      pagesOf.set(word, having)
    }
  }
  const long = [...pagesOf].filter(([word]) => word.length >= LEAST_LETTERS)
  const [rarest] = long.toSorted(([, a], [, b]) => a.length - b.length)
  const page = rarest?.[1][0]
  if (!rarest || !page) throw new Error('this corpus has no long words')
  return { typed: rarest[0], title: page.title }
}
