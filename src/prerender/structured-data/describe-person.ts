import type { Person } from 'schema-dts'
import type { PageRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import type { RelationTerm } from '#model/vocabulary.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'
import { factsNamed, relationsNamed } from './named-claims.ts'
import { ownSeries, personRef } from './thing-ref.ts'

/** schema.org has no word for somebody made up, Wikidata has. */
const FICTIONAL = 'https://www.wikidata.org/wiki/Q95074'

/** Somebody, real or made up, with those around them whom anybody may know of. */
export function describePerson(page: PageRecord, compiled: CompiledWiki): Exclude<Person, string> {
  const { kind, aliases, description } = page
  const isMadeUp = kind === 'character'
  const people = (term: RelationTerm, inverse?: boolean) =>
    unlessEmpty(
      relationsNamed({ page, term, inverse }, compiled).map((other) =>
        personRef(other, compiled.wiki.url),
      ),
    )
  return {
    ...personRef(page, compiled.wiki.url),
    description,
    additionalType: isMadeUp ? FICTIONAL : undefined,
    subjectOf: isMadeUp ? ownSeries(compiled) : undefined,
    alternateName: unlessEmpty(aliases.map(({ name }) => name)),
    jobTitle: unlessEmpty(
      factsNamed(page, 'jobTitle', compiled).map(({ value }) => plainText(value)),
    ),
    parent: people('parent', false),
    children: people('parent', true),
    sibling: people('sibling'),
    spouse: people('spouse'),
    colleague: people('colleague'),
    knows: people('knows'),
  }
}

/** What is undefined is left out of the JSON. */
function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}
