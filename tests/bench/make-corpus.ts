import { slugify } from '#model/slug.ts'
import { createRandom } from '#tests/support/random.ts'
import type { Corpus, CorpusInline, CorpusPage } from './corpus.ts'

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we yo zu lan mer tos vin kel dor'.split(' ')
const HEADINGS = ['Beginnings', 'Friends', 'On stage', 'Behind the scenes', 'Afterwards']
const KINDS = ['character', 'actor', 'character', 'episode', 'character', 'event'] as const
const WORDS = 6000
const LINKS = 10
const LETTERS = 6

/** As long as most words are seldom and a few are everywhere, it reads like a wiki to an index. */
function createWriter(seed: number) {
  const random = createRandom(seed)
  const below = (end: number) => Math.floor(random() * end)
  const syllables = (count: number) =>
    Array.from({ length: count }, () => SYLLABLES[below(SYLLABLES.length)]).join('')
  const words = Array.from({ length: WORDS }, () => syllables(1 + below(4)))
  const word = () => words[Math.floor(WORDS * random() ** 4)] ?? ''
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const name = () => `${capital(syllables(3))} ${capital(syllables(2))}`
  const phrase = (count: number) => Array.from({ length: count }, word).join(' ')
  return { below, capital, name, phrase }
}

type Writer = ReturnType<typeof createWriter>

function sectionsOf(writer: Writer, others: readonly CorpusPage[]): CorpusPage['sections'] {
  const { below, capital, phrase } = writer
  const sentence = (cite: number): CorpusInline[] => {
    const other = others[below(others.length)]
    const link = other && cite % 2 === 0 ? [{ to: other.slug, text: other.title }] : []
    return [`${capital(phrase(7))} `, ...link, ` ${phrase(6)}.`, { cite }, ' ']
  }
  return HEADINGS.map((head, at) => ({
    head,
    paras: [0, 1].map((half) => [1, 2].flatMap((cite) => sentence(1 + ((at + half + cite) % 5)))),
  }))
}

/** Makes up a wiki of so many pages, the same for the same seed. */
export function makeCorpus(count: number, seed = 1): Corpus {
  const writer = createWriter(seed)
  const { below, capital, name, phrase } = writer
  const pages = Array.from({ length: count }, (_, at): CorpusPage => {
    const kind = KINDS[at % KINDS.length] ?? 'event'
    const title = name()
    const slug = `${slugify(title)}-${at}`
    const summary = `${title} is in the series. ${capital(phrase(16))}.`
    const cites = Array.from({ length: 5 }, (_none, number) => ({
      text: capital(phrase(7)),
      url: `https://example.org/${slug}/${number}`,
    }))
    const infobox = { family: title.split(' ')[1] ?? '', occupation: phrase(1) }
    const aliases = at % 3 === 0 ? [capital(name())] : []
    return { slug, kind, title, aliases, summary, infobox, sections: [], cites }
  })
  for (const page of pages) {
    const others = Array.from({ length: LINKS }, () => pages[below(count)] ?? page)
    page.sections = sectionsOf(
      writer,
      others.filter((other) => other !== page),
    )
  }
  const start = pages.find(({ kind }) => kind === 'character')
  const sought = pages.find(({ kind }, at) => kind === 'character' && at > count / 2)
  if (!start || !sought) throw new Error('a corpus has ten pages or more')
  const link = start.sections.flatMap(({ paras }) => paras.flat()).find(isLink)
  const { slug, title } = sought
  return {
    pages,
    probe: {
      start: { slug: start.slug, title: start.title },
      link: { slug: link?.to ?? '', title: link?.text ?? '' },
      search: { slug, title, prefix: title.toLowerCase().slice(0, LETTERS) },
    },
  }
}

function isLink(inline: CorpusInline): inline is { to: string; text: string } {
  return typeof inline === 'object' && 'to' in inline
}
