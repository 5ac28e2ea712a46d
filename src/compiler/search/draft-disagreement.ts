import type { DisagreementRecord } from '#model/page-record.ts'
import { draftPassages } from './draft-passages.ts'
import { gatherParts } from './gather-parts.ts'
import type { DraftPart, IsGiven, SearchDraft } from './search-draft.ts'

/** The question that sources differ about, and what each of them and this wiki hold. */
export function draftDisagreement(
  { slug, question, pages, positions, reading, level }: DisagreementRecord,
  isGiven: IsGiven,
): SearchDraft[] {
  const type = 'disagreement'
  const place = { fragment: `disagreement-${slug}`, label: question }
  const given = positions.filter(({ cites }) => isGiven(cites)).length > 1
  const told = draftPassages(
    { type, place, level, sentences: [...positions, ...reading] },
    (cites) => given && isGiven(cites),
  )
  const asked: DraftPart = { type, level, given, part: { ...place, text: '' }, searched: question }
  const answered = told.find((one) => one.level === level && one.given === given)
  const parts = answered
    ? told.map((one) =>
        one === answered ? { ...one, searched: `${question} ${one.searched}` } : one,
      )
    : [asked, ...told]
  const [page] = pages
  const kind = page && { kind: page.kind }
  return gatherParts({ address: 'disagreements/', ...kind, title: page?.title ?? question }, parts)
}
