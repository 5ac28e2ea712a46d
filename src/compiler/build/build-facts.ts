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
    const place = { file: page.file, ...page.at([...path, 'property']) }
    if (!property) {
      const names = Object.keys(wiki.properties)
      const mend = didYouMean(fact.property, names, 'add it to seeds/wiki.yaml')
      context.report({ ...place, message: `unknown property "${fact.property}"`, mend })
    } else if (property.timeline !== undefined && fact.date === undefined) {
      const message = `"${fact.property}" is an event of the timeline and has no date`
      context.report({ ...place, message, mend: 'add "date"' })
    }
    const value = readText(fact.value, [...path, 'value'], page, context)
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

/** Named after its value, so that a fact added before it does not move its address. */
function factId(property: string, value: readonly Inline[]): string {
  return `${property}-${slugify(plainText(value)).slice(0, 48).replace(/-$/, '')}`
}
