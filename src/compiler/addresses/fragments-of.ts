import type { DisagreementRecord, PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { statementsOf } from '../build/build-source.ts'

/** The fragments of a disagreement, wherever it stands: the one it has, and those it had. */
export function disagreementFragments({
  slug,
  formerly = [],
}: Pick<DisagreementRecord, 'slug' | 'formerly'>): string[] {
  return [slug, ...formerly].map((name) => `disagreement-${name}`)
}

/** The fragments that the parts of a page have now, as its HTML has them. */
export function pageFragments(page: PageRecord): string[] {
  const { sections, facts, beats, relations, aliases, disagreements } = page
  const parts = [...sections, ...facts, ...beats, ...relations, ...aliases]
  return [...parts.map(({ id }) => id), ...disagreements.flatMap(disagreementFragments)]
}

/** The fragments that the parts of a source have now, as its HTML has them. */
export function sourceFragments(source: SourceRecord): string[] {
  return [
    ...source.paragraphs.map(({ number }) => `p${number}`),
    ...statementsOf(source).map(({ id }) => `s${id.slice(source.id.length + 1)}`),
  ]
}
