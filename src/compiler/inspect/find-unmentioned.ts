import { formatDate, isEdtfDate } from '#model/edtf-date.ts'

/** As many letters as name a word in any of its forms: cancelled, canceled, cancellation. */
const STEM = 5

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/** Words of a text in NFKC, possessive endings and ordinal suffixes taken off, dates in words. */
function words(text: string): string[] {
  const spelled = text
    .normalize('NFKC')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => (isEdtfDate(date) ? formatDate(date) : date))
  const found = spelled.match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? []
  return found.map((word) => word.replace(/['’]s$/, '').replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'))
}

function stem(word: string): string {
  const bare = word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  return MONTH.test(bare) ? bare.slice(0, 3) : bare.slice(0, STEM)
}

/**
 * The names and numbers of a paragraph that none of its statements mentions, in any of their
 * forms.
 * @param names what counts as a name, as `namesOf` finds them
 */
export function findUnmentioned(
  paragraph: string,
  statements: readonly string[],
  names: ReadonlySet<string>,
): string[] {
  const said = new Set(words(statements.join(' ')).map(stem))
  const wanted = words(paragraph).filter(
    (word) =>
      /^\p{N}/u.test(word) || names.has(word) || (/^\p{Lu}/u.test(word) && MONTH.test(word)),
  )
  return [...new Set(wanted)].filter((word) => !said.has(stem(word)))
}

/** Words that the texts write with a capital inside a sentence, and never small. */
export function namesOf(texts: readonly string[]): Set<string> {
  const inside = texts
    .flatMap(
      (text) =>
        text.normalize('NFKC').match(/(?<=[\p{L}\p{N},“"(] ?[“"(]?)\p{Lu}[\p{L}\p{N}'’.]*/gu) ?? [],
    )
    .flatMap(words)
  const small = new Set(texts.flatMap(words).filter((word) => /^\p{Ll}/u.test(word)))
  return new Set(inside.filter((word) => !small.has(word.toLowerCase())))
}
