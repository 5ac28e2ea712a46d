import { asAddress } from '#model/address.ts'
import type { ChangePart } from '#model/change.ts'
import type { Level } from '#model/level.ts'
import type { DisagreementRecord, FactRecord, PageRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { statementsOf } from '../build/build-source.ts'

/** A part of a page that can be told to have changed. */
export interface Part {
  part: ChangePart
  id: string
  fragment: string
  /** What it says, in plain text. */
  text: string
  level: Level
  /** Everything that, when it differs, makes the part another. */
  wording: string
  /** Parts of one group may be the same fact in other words. */
  group?: string
}

export interface PartedPage {
  address: string
  title: string
  description?: string
  parts: Part[]
}

export interface Content {
  pages: readonly PageRecord[]
  sources: readonly SourceRecord[]
  disagreements: readonly DisagreementRecord[]
}

const DISAGREEMENTS = asAddress('disagreements')

/** Everything whose changes are told, page by page. */
export function partsOf({ pages, sources, disagreements }: Content): Map<string, PartedPage> {
  const all: PartedPage[] = [
    ...pages.map(partsOfPage),
    ...sources.map(partsOfSource),
    { address: DISAGREEMENTS, title: 'Disagreements', parts: disagreements.map(disagreementPart) },
  ]
  return new Map(all.map((page) => [page.address, page]))
}

function partsOfPage(page: PageRecord): PartedPage {
  const { address, title, description, facts, beats, relations } = page
  const parts = [
    ...facts.map((fact) => factPart('fact', fact)),
    ...beats.map((beat) => factPart('beat', beat)),
    ...relations
      .filter(({ inverse }) => !inverse)
      .map(({ id, label, page: { title: other }, rank, level }): Part => {
        const text = `${label}: ${other}`
        return { part: 'relation', id, fragment: id, text, level, wording: rank }
      }),
  ]
  return { address, title, description, parts }
}

function factPart(part: 'fact' | 'beat', fact: FactRecord): Part {
  const { id, property, label, value, rank, date = '', level } = fact
  const text = `${label}: ${plainText(value)}`
  const wording = [plainText(value), rank, date].join('\n')
  return { part, id, fragment: id, text, level, wording, group: property }
}

function partsOfSource(source: SourceRecord): PartedPage {
  const parts = statementsOf(source).map(({ id: whole, says, stance, by = '', level }): Part => {
    const id = whole.slice(source.id.length + 1)
    const [paragraph = '', number] = id.split('.')
    const fragment = number === undefined ? `s${id}` : `p${paragraph}`
    const wording = [says, stance, by].join('\n')
    return { part: 'statement', id, fragment, text: says, level, wording }
  })
  return { address: source.address, title: source.label, parts }
}

function disagreementPart(disagreement: DisagreementRecord): Part {
  const { slug, question, kind, positions, reading, level } = disagreement
  const said = [...positions, ...reading].map(({ inlines }) => plainText(inlines))
  const wording = [question, kind, ...said].join('\n')
  const fragment = `disagreement-${slug}`
  return { part: 'disagreement', id: slug, fragment, text: question, level, wording }
}
