/** Words that hold sentences together and say nothing of what a text is about, by language. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `a about after again all also an and any are as at be because been before being both but by
    can could did do does during each even for from had has have he her here him his how i if in
    into is it its itself just like more most much no nor not now of off on only or other our out
    over own same she should so some such than that the their them then there these they this those
    through to too under until up very was we were what when where which while who whom whose why
    will with would yet you your`,
}

/** The words of a language that hold sentences together; of most languages none are known. */
export function commonWords(language: string): ReadonlySet<string> {
  const [primary = ''] = language.split('-')
  return new Set(COMMON_WORDS[primary]?.split(/\s+/))
}
