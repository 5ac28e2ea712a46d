/** A piece of a sentence: words, a link to another page, or the number of one of the page's sources. */
export type CorpusInline = string | { to: string; text: string } | { cite: number }

export interface CorpusPage {
  slug: string
  kind: 'character' | 'actor' | 'episode' | 'event'
  title: string
  aliases: string[]
  summary: string
  /** Words, or slugs of other pages. */
  infobox: Record<string, string>
  sections: { head: string; paras: CorpusInline[][] }[]
  cites: { text: string; url: string }[]
}

interface PageName {
  slug: string
  title: string
}

/** A made-up wiki in no engine's format, in the shape that the harness for other engines writes. */
export interface Corpus {
  pages: CorpusPage[]
  /** Where to begin, which link to follow, and what to type to find which page. */
  probe: { start: PageName; link: PageName; search: PageName & { prefix: string } }
}
