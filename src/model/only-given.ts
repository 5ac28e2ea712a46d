import type { Block, Section } from './article.ts'
import type { Evidence } from './evidence.ts'
import type { Addition, DisagreementRecord, PageRecord } from './page-record.ts'

interface Cited {
  cites: string[]
}

/** The statements among the evidence that come from given documents. */
export function givenStatements({ statements, sources }: Evidence): Set<string> {
  const given = new Set(sources.filter(({ origin }) => origin === 'given').map(({ id }) => id))
  return new Set(statements.filter(({ source }) => given.has(source)).map(({ id }) => id))
}

/** What given documents bear out, each with its given citations; what cites nothing stays. */
export function keepGiven<T extends Cited>(items: readonly T[], given: ReadonlySet<string>): T[] {
  return items.flatMap((item) => {
    if (item.cites.length === 0) return [item]
    const cites = item.cites.filter((id) => given.has(id))
    return cites.length === 0 ? [] : [{ ...item, cites }]
  })
}

/** The part of some evidence that comes from given documents. */
export function onlyGivenEvidence({ statements, sources }: Evidence): Evidence {
  const given = givenStatements({ statements, sources })
  return {
    statements: statements.filter(({ id }) => given.has(id)),
    sources: sources.filter(({ origin }) => origin === 'given'),
  }
}

/** A disagreement between given documents alone; undefined when fewer than two sides are left. */
export function onlyGivenDisagreement(
  disagreement: DisagreementRecord,
  given: ReadonlySet<string>,
): DisagreementRecord | undefined {
  const positions = keepGiven(disagreement.positions, given)
  if (positions.length < 2) return undefined
  return { ...disagreement, positions, reading: keepGiven(disagreement.reading, given) }
}

/** What is left of a page when only given documents count. */
export function onlyGiven({ before, after, ...page }: PageRecord): PageRecord {
  const given = givenStatements(page.evidence)
  return {
    ...page,
    ...(before?.given && { before }),
    ...(after?.given && { after }),
    summary: keepGiven(page.summary, given),
    aliases: keepGiven(page.aliases, given),
    facts: keepGiven(page.facts, given),
    relations: keepGiven(page.relations, given),
    beats: keepGiven(page.beats, given),
    sections: keepSections(page.sections, given),
    disagreements: page.disagreements.flatMap(
      (disagreement) => onlyGivenDisagreement(disagreement, given) ?? [],
    ),
    questions: page.questions.filter(({ id }) => given.has(id)),
    adds: page.adds.flatMap(keepAddition),
    backlinks: page.backlinks.filter((backlink) => backlink.given),
    ...(page.near && { near: page.near.filter((near) => near.given) }),
    evidence: onlyGivenEvidence(page.evidence),
  }
}

function keepAddition({ page, entries }: Addition): Addition[] {
  const kept = entries.filter((entry) => entry.given)
  return kept.length === 0 ? [] : [{ page, entries: kept }]
}

/** Whether there is nothing to read on a page but its title. */
export function isBare(page: PageRecord): boolean {
  const { summary, aliases, facts, relations, beats, sections, disagreements, questions } = page
  const parts = [summary, aliases, facts, relations, beats, sections, disagreements, questions]
  return parts.every((part) => part.length === 0)
}

/** A heading stays, without text of its own, while a part below it does. */
function keepSections(sections: readonly Section[], given: ReadonlySet<string>): Section[] {
  const kept: Section[] = []
  for (const section of sections.toReversed()) {
    const [own] = keepSection(section, given)
    const leadsOn = section.depth === 2 && kept.at(-1)?.depth === 3
    if (own) kept.push(own)
    else if (leadsOn) kept.push({ ...section, blocks: [] })
  }
  return kept.reverse()
}

function keepSection(section: Section, given: ReadonlySet<string>): Section[] {
  const kept = section.blocks.map((block) => keepBlock(block, given))
  const blocks = kept.filter((block, index): block is Block => {
    if (block?.type !== 'note') return block !== undefined
    const next = kept[index + 1]
    return next !== undefined
  })
  return blocks.length === 0 ? [] : [{ ...section, blocks }]
}

function keepBlock(block: Block, given: ReadonlySet<string>): Block | undefined {
  if (block.type === 'note') return block
  if (block.type === 'paragraph') {
    const sentences = keepGiven(block.sentences, given)
    return sentences.length === 0 ? undefined : { ...block, sentences }
  }
  const items = block.items.map((item) => keepGiven(item, given)).filter((item) => item.length > 0)
  return items.length === 0 ? undefined : { ...block, items }
}
