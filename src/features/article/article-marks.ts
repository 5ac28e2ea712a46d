import { DISAGREEMENT_WORDS } from '#data/disagreement-words.ts'
import type { Notes } from '#data/number-notes.ts'
import { highestLevel } from '#model/level.ts'
import type { DisagreementRecord, PageRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import type { DisputeMark, MarksOf } from '#ui/cite-marks.tsx'

type Cites = readonly string[]

/** Below it, what is said and what is disputed have hardly more than a source in common. */
const LEAST_FIT = 0.2

/** How much of what either rests on, both rest on. */
function fit(cites: Cites, sides: ReadonlySet<string>): number {
  const shared = cites.filter((id) => sides.has(id)).length
  return shared / (cites.length + sides.size - shared)
}

/** The first among the best fitting. */
function bestFit(places: readonly Cites[], sides: ReadonlySet<string>): Cites | undefined {
  const [best] = places
    .map((cites) => ({ cites, score: fit(cites, sides) }))
    .toSorted((a, b) => b.score - a.score)
  return best && best.score >= LEAST_FIT ? best.cites : undefined
}

function keyOf(cites: Cites): string {
  return cites.join(' ')
}

function disputeMark(entries: readonly DisagreementRecord[]): DisputeMark[] {
  const [first, ...others] = entries.map(({ slug }) => `disagreement-${slug}` as const)
  if (first === undefined) return []
  const words = entries.map(({ kind, question }) => `${DISAGREEMENT_WORDS[kind]}: ${question}`)
  return [{ label: words.join(' '), fragments: [first, ...others] }]
}

/** The passages of a page that a reader meets its disagreements in. */
function placesOf({ summary, sections, facts, relations, beats }: PageRecord): Cites[][] {
  const sentences = [...summary, ...sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn))]
  return [sentences, [...facts, ...relations, ...beats]].map((said) => said.map((one) => one.cites))
}

/**
 * The marks for what a page says: those of its notes, and one for the disagreements it is about. A
 * disagreement is marked where the text, and where the facts, come closest to it, since a mark on
 * everything that cites one of its sides would stand on every other sentence. Only what gives away
 * as much as the question does may show that there is one.
 */
export function articleMarks(page: PageRecord, notes: Notes): MarksOf {
  const levels = new Map(page.evidence.statements.map(({ id, level }) => [id, level]))
  const levelOf = (cites: Cites) => highestLevel(cites.map((id) => levels.get(id) ?? 0))
  const places = placesOf(page)
  const disputed = new Map<string, DisagreementRecord[]>()
  for (const entry of page.disagreements) {
    const sides = new Set(entry.positions.flatMap(({ cites }) => cites))
    const chosen = places.flatMap((said) => {
      const safe = said.filter((cites) => entry.level <= levelOf(cites))
      const best = bestFit(safe, sides)
      return best ? [best] : []
    })
    for (const key of new Set(chosen.map(keyOf))) {
      disputed.set(key, [...(disputed.get(key) ?? []), entry])
    }
  }
  const marks = new Map([...disputed].map(([key, entries]) => [key, disputeMark(entries)]))
  return (cites) => [...notes.of(cites), ...(marks.get(keyOf(cites)) ?? [])]
}
