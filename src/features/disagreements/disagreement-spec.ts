import { DISAGREEMENT_WORDS } from '#data/disagreement-words.ts'
import type { ExplorerSpec } from '#data/explorer/explorer-spec.ts'
import type { DisagreementList } from '#model/list-record.ts'
import type { DisagreementRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import { DISAGREEMENT_KINDS } from './disagreement-kinds.ts'

/** What the disagreements can be found and chosen by, for a reader who has seen so much. */
export function disagreementSpec(
  { evidence }: DisagreementList,
  seen: number,
): ExplorerSpec<DisagreementRecord> {
  const sourceOf = new Map(evidence.statements.map(({ id, source }) => [id, source]))
  const labelOf = new Map(evidence.sources.map(({ id, label }) => [id, label]))
  const sidesOf = ({ level, positions }: DisagreementRecord) =>
    level > seen ? [] : positions.filter((position) => position.level <= seen)
  const sourcesOf = (entry: DisagreementRecord) => [
    ...new Set(
      sidesOf(entry).flatMap(({ cites }) => cites.flatMap((id) => sourceOf.get(id) ?? [])),
    ),
  ]
  const pagesOf = ({ level, pages }: DisagreementRecord) => (level > seen ? [] : pages)
  return {
    textOf: (entry) => [
      ...(entry.level > seen ? [] : [entry.question]),
      ...pagesOf(entry).map(({ title }) => title),
      ...sidesOf(entry).map(({ inlines }) => plainText(inlines)),
    ],
    facets: [
      {
        key: 'kind',
        label: 'Kind',
        order: DISAGREEMENT_KINDS,
        valuesOf: ({ kind }) => [{ value: kind, label: DISAGREEMENT_WORDS[kind] }],
      },
      {
        key: 'page',
        label: 'Page',
        valuesOf: (entry) =>
          pagesOf(entry).map(({ slug, title }) => ({ value: slug, label: title })),
      },
      {
        key: 'source',
        label: 'Source',
        valuesOf: (entry) =>
          sourcesOf(entry).map((id) => ({ value: id, label: labelOf.get(id) ?? id })),
      },
    ],
    orders: [
      {
        key: 'sources',
        label: 'Most sources first',
        compare: (a, b) => sourcesOf(b).length - sourcesOf(a).length,
      },
    ],
  }
}
