const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Abbreviations after which a full stop does not end a sentence; ICU's own list is not in Node. */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|No|vs|e\.g|i\.e|(?:[A-Z]\.)*[A-Z])\.\s*$/

/** What nothing is cut in, which is most of what is asked: words, and an end at the end. */
const ONE = /^[\p{L}\p{M}\p{N} ,;:'’‘“”"()–—&/-]*[.!?]?["”’)]* *$/u

/**
 * Cuts running text into sentences, each with the white space that follows it.
 * @example segmentSentences('Dr. Ash bows. She leaves.') // ['Dr. Ash bows. ', 'She leaves.']
 */
export function segmentSentences(text: string): string[] {
  if (text !== '' && ONE.test(text)) return [text]
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const previous = sentences.at(-1)
    const continues =
      previous !== undefined && (ABBREVIATION.test(previous) || /^\p{Ll}/u.test(segment))
    if (continues) sentences[sentences.length - 1] = previous + segment
    else sentences.push(segment)
  }
  return sentences
}
