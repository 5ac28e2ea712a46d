import type { Sentence } from '#model/article.ts'
import type { PageRecord } from '#model/page-record.ts'
import { slugify } from '#model/slug.ts'
import { pageRecord } from './page-record.ts'

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu lan mer tos vin'.split(' ')

/** Numbers that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function wordOf(number: number): string {
  const next = chance(number * 7919 + 1)
  next()
  const length = 2 + (number % 3)
  return Array.from({ length }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Pages of a made-up wiki, with as much text as a real one and words as unevenly spread. */
export function madeRecords(count: number): PageRecord[] {
  const next = chance(count)
  const word = () => wordOf(Math.floor(6_000 * next() ** 3))
  const name = () =>
    `${capital(wordOf(Math.floor(next() * 2_000)))} ${capital(wordOf(Math.floor(next() * count * 2)))}`
  const sentence = (): Sentence => {
    const text = `${Array.from({ length: 14 }, word).join(' ')}.`
    const level = Math.max(0, Math.floor(next() * 16) - 5)
    return { inlines: [{ type: 'text', text: capital(text) }], cites: [], level }
  }
  return Array.from({ length: count }, (_, number) => {
    const title = name()
    const slug = `${slugify(title)}-${number}`
    const sections = Array.from({ length: 4 }, (_none, at) => ({
      id: `part-${at}`,
      depth: 2 as const,
      heading: capital(`${word()} ${word()} ${word()}`),
      level: 0,
      blocks: [{ type: 'paragraph' as const, sentences: Array.from({ length: 5 }, sentence) }],
    }))
    const summary = [{ ...sentence(), level: 0 }]
    const aliases = [{ id: 'alias', name: name(), cites: [] }]
    return pageRecord({ slug, address: `characters/${slug}/`, title, aliases, summary, sections })
  })
}
