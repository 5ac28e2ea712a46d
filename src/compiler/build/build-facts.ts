import type { Inline } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'
import type { FactRecord } from '#model/page-record.ts'
import { slugify } from '#model/slug.ts'
import type { WikiSeed } from '#model/wiki.ts'
import type { ReadingContext } from '../markdown/reading-context.ts'
import { didYouMean } from '../link/nearest-name.ts'
import { readCites, readText } from './read-front-matter.ts'
import type { PageFile } from '../read/seeds.ts'

/** Resolves the facts of a page and infers how much each gives away. */
export function buildFacts(page: PageFile, wiki: WikiSeed, context: ReadingContext): FactRecord[] {
  return page.data.facts.map((fact, index) => {
    const path = ['facts', index]
    const property = wiki.properties[fact.property]
    const value = readText(fact.value, [...path, 'value'], page, context)
    checkFact({ fact, index, value: plainText(value) }, page, wiki, context)
    const cites = readCites(fact.cites, [...path, 'cites'], page, context)
    const { timeline: phase, written = false } = property ?? {}
    return {
      id: fact.id ?? factId(fact.property, value),
      property: fact.property,
      label: property?.label ?? fact.property,
      value,
      rank: fact.rank,
      ...(fact.date === undefined ? {} : { date: fact.date }),
      ...(phase === undefined || fact.date === undefined ? {} : { event: { phase, written } }),
      cites,
      level: context.inferLevel(cites),
    }
  })
}

interface Checked {
  fact: PageFile['data']['facts'][number]
  index: number
  value: string
}

function checkFact(
  { fact, index, value }: Checked,
  { file, at }: PageFile,
  wiki: WikiSeed,
  { report }: ReadingContext,
) {
  const property = wiki.properties[fact.property]
  const place = () => ({ file, at: at(['facts', index, 'property']) })
  if (!property) {
    const names = Object.keys(wiki.properties)
    const mend = didYouMean(fact.property, names, 'add it to seeds/wiki.yaml')
    report({ ...place(), message: `unknown property "${fact.property}"`, mend })
    return
  }
  if (property.timeline !== undefined && fact.date === undefined) {
    const message = `"${fact.property}" is an event of the timeline and has no date`
    report({ ...place(), message, mend: 'add "date"' })
  }
  if (property.values && !property.values.includes(value)) {
    const message = `"${fact.property}" has no value "${value}"`
    const mend = didYouMean(value, property.values, `one of: ${property.values.join(', ')}`)
    report({ file, at: at(['facts', index, 'value']), message, mend })
  }
}

/** Named after its value, so that a fact added before it does not move its address. */
function factId(property: string, value: readonly Inline[]): string {
  return `${property}-${slugify(plainText(value)).slice(0, 48).replace(/-$/, '')}`
}
