import type { NearPage } from '#model/page-record.ts'
import type { PageDraft } from '../build/build-page.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { restsOnGiven } from '../link/rests-on-given.ts'
import { areNearNames, nameWords } from './are-near-names.ts'

interface Named {
  draft: PageDraft
  name: string
  words: readonly string[]
  /** Left out of the title, which needs none. */
  cites?: readonly string[]
}

/** So many of one first name are no more like each other than anybody. */
const MOST_OF_A_NAME = 3

/** Near names have one of these in common, so that a large wiki is not compared name by name. */
function likenesses({ words }: Named): string[] {
  if (words.length === 1) return words.map((word) => word.slice(0, 2))
  return words.map((kept) => words.map((word) => (word === kept ? word : word[0])).join(' '))
}

/** Those in the story and those who made it are mixed up by their first names. */
function pairsOfFirstNames(titles: readonly Named[]): [Named, Named][] {
  const cast = titles.filter(
    ({ draft: { kind }, words }) => /^(?:character|person)$/.test(kind) && words.length > 1,
  )
  const groups = [...Map.groupBy(cast, ({ words }) => words[0]).values()]
  return groups
    .filter((group) => group.length <= MOST_OF_A_NAME)
    .flatMap(pairsIn)
    .filter((pair) => pair.some(({ draft }) => draft.kind === 'character'))
}

function pairsIn(group: readonly Named[]): [Named, Named][] {
  return group.flatMap((one, index) =>
    group.slice(index + 1).map((other): [Named, Named] => [one, other]),
  )
}

function aliasesIn(pair: readonly Named[]): number {
  return pair.filter(({ cites }) => cites).length
}

/** The other page as a reader of this one may have it in mind. */
function nearPage({ draft, name, cites }: Named, knowledge: Knowledge): NearPage {
  const { kind, slug, address, title } = draft
  const page = { kind, slug, address, title }
  if (!cites) return { page, given: true }
  const sources = cites.flatMap((id) => knowledge.statements.get(id)?.source ?? [])
  const by = sources.map((id) => knowledge.sources.get(id)?.label ?? id)
  return {
    page,
    called: { name, by: [...new Set(by)] },
    given: restsOnGiven(cites, knowledge),
  }
}

/** Pages that readers may take for one another by their names, by slug; titles win over aliases. */
export function deriveNearPages(
  drafts: readonly PageDraft[],
  knowledge: Knowledge,
): Map<string, NearPage[]> {
  const near = new Map<string, NearPage[]>()
  const add = (to: Named, other: Named) => {
    const known = near.get(to.draft.slug) ?? []
    if (known.some(({ page }) => page.slug === other.draft.slug)) return
    near.set(to.draft.slug, [...known, nearPage(other, knowledge)])
  }
  const titles = drafts.map((draft): Named => {
    return { draft, name: draft.title, words: nameWords(draft.title) }
  })
  const aliases = drafts.flatMap((draft) =>
    draft.aliases.map(({ name, cites }): Named => ({ draft, name, words: nameWords(name), cites })),
  )
  const named = [...titles, ...aliases]
  const alike = new Map<string, Named[]>()
  for (const one of named) {
    for (const key of new Set(likenesses(one))) {
      const group = alike.get(key)
      if (group) group.push(one)
      else alike.set(key, [one])
    }
  }
  const pairs = [...alike.values()]
    .flatMap(pairsIn)
    .filter(([one, other]) => areNearNames(one.words, other.words))
    .toSorted((a, b) => aliasesIn(a) - aliasesIn(b))
  for (const [one, other] of [...pairs, ...pairsOfFirstNames(titles)]) {
    if (one.draft === other.draft) continue
    add(one, other)
    add(other, one)
  }
  return near
}
