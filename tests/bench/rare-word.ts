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

/** A word that one page alone has in its text, and the title of that page. */
export function rareWord({ pages }: Corpus): { typed: string; title: string } {
  const pagesOf = new Map<string, CorpusPage[]>()
  for (const page of pages) {
    for (const word of wordsOf(page)) pagesOf.set(word, [...(pagesOf.get(word) ?? []), page])
  }
  for (const [word, [page, ...others]] of pagesOf) {
    if (page && others.length === 0 && word.length >= LEAST_LETTERS) {
      return { typed: word, title: page.title }
    }
  }
  throw new Error('every long word of this corpus is on two pages')
}
