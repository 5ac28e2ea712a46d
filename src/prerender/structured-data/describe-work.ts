import type { TVEpisode, TVSeries } from 'schema-dts'
import type { PageRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import type { RelationTerm } from '#model/vocabulary.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'
import { factsNamed, relationsNamed } from './named-claims.ts'
import { episodeRef, ownSeries, personRef, seriesRef } from './thing-ref.ts'

/** Those who made a work or appear in it, as far as anybody may know. */
function peopleOf(page: PageRecord, compiled: CompiledWiki) {
  const { url } = compiled.wiki
  const people = (term: RelationTerm) => {
    const found = relationsNamed({ page, term, inverse: false }, compiled)
    return found.length === 0 ? undefined : found.map((other) => personRef(other, url))
  }
  return {
    actor: people('actor'),
    author: people('author'),
    character: people('character'),
    creator: people('creator'),
    director: people('director'),
    producer: people('producer'),
  }
}

/** What both a series and an episode may have; what is undefined is left out of the JSON. */
function particularsOf(page: PageRecord, compiled: CompiledWiki) {
  const genres = factsNamed(page, 'genre', compiled).map(({ value }) => plainText(value))
  return {
    description: page.description,
    genre: genres.length === 0 ? undefined : genres,
    ...peopleOf(page, compiled),
  }
}

export function describeSeries(
  page: PageRecord,
  compiled: CompiledWiki,
): Exclude<TVSeries, string> {
  const { url } = compiled.wiki
  const [count] = factsNamed(page, 'numberOfEpisodes', compiled)
  const number = /^\d+/.exec(count ? plainText(count.value) : '')?.[0]
  const isOwn = compiled.lists.home.show?.address === page.address
  const { episodes, characters } = compiled.lists
  return {
    ...seriesRef(page, url),
    ...particularsOf(page, compiled),
    ...(number !== undefined && { numberOfEpisodes: Number(number) }),
    ...(isOwn && {
      episode: episodes.entries.map((entry) => episodeRef(entry, url)),
      character: characters.entries.map((entry) => personRef(entry, url)),
    }),
  }
}

export function describeEpisode(
  page: PageRecord,
  compiled: CompiledWiki,
): Exclude<TVEpisode, string> {
  const series = ownSeries(compiled)
  return {
    ...episodeRef(page, compiled.wiki.url),
    ...particularsOf(page, compiled),
    ...(series && { partOfSeries: series }),
  }
}
