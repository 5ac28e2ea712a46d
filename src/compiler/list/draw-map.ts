import type { RelationshipMap } from '#model/map-record.ts'
import type { PageRecord } from '#model/page-record.ts'
import { kinOf } from '../derive/kin-of.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { gatherMap } from './gather-map.ts'
import { layOutMap } from './lay-out-map.ts'
import { listEntry } from './list-pages.ts'
import { TALL_FRAME, WIDE_FRAME } from './map-frame.ts'

/** More on one sheet nobody can read, and laying them out takes longer with the square of them. */
const MOST_CHARACTERS = 120

/** How far out the point of a figure sits when it stands for all kin. */
const MIDDLE_REACH = 0.44

/** Those who share a value by which pages are kin, two at least, with what bears it out. */
function kinOfAll(characters: readonly PageRecord[], { wiki }: Knowledge): RelationshipMap['kin'] {
  const related = characters.flatMap(({ slug, trace, ...rest }) => {
    const kin = kinOf(rest, wiki)
    return kin ? [{ slug, trace, kin }] : []
  })
  return [...Map.groupBy(related, ({ kin }) => kin.name)].flatMap(([name, members]) => {
    const [first, second] = members
    if (!first || !second) return []
    return [
      {
        name,
        label: first.kin.label,
        trace: { ...first.trace, reach: MIDDLE_REACH },
        members: members.map(({ slug, kin }) => ({ slug, cites: kin.cites })),
      },
    ]
  })
}

/**
 * Draws all characters and what ties them, once for wide screens and once for narrow ones; where
 * there are too many it is a sheet with nobody on it, and the list alone says what ties them.
 */
export function drawMap(records: readonly PageRecord[], knowledge: Knowledge): RelationshipMap {
  const all = records.filter(({ kind }) => kind === 'character')
  const characters =
    all.length > MOST_CHARACTERS ? [] : all.toSorted((a, b) => (a.title < b.title ? -1 : 1))
  const graph = gatherMap(characters, knowledge.wiki)
  return {
    characters: characters.flatMap((record) => {
      const page = knowledge.pages.bySlug.get(record.slug)
      const { trace, given } = listEntry(record, knowledge)
      return page ? [{ page, trace, given: given !== undefined }] : []
    }),
    kin: kinOfAll(characters, knowledge),
    wide: layOutMap(graph, WIDE_FRAME),
    tall: layOutMap(graph, TALL_FRAME),
  }
}
