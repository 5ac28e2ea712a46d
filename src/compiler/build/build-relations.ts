import type { PageRef, RelationRecord } from '#model/page-record.ts'
import type { WikiSeed } from '#model/wiki.ts'
import type { Position } from '../diagnostics.ts'
import type { ReadingContext } from '../markdown/reading-context.ts'
import { didYouMean } from '../link/nearest-name.ts'
import { readCites } from './read-front-matter.ts'
import type { PageFile } from '../read/seeds.ts'

/** A relation as the page that states it has it; the other direction is derived. */
export interface StatedRelation extends Pick<RelationRecord, 'type' | 'rank' | 'cites' | 'level'> {
  to: PageRef
  position: Position
}

/** Resolves the relations that a page states and infers how much each gives away. */
export function buildRelations(
  page: PageFile,
  wiki: WikiSeed,
  context: ReadingContext,
): StatedRelation[] {
  return page.data.relations.flatMap((relation, index) => {
    const path = ['relations', index]
    const { type, rank } = relation
    const position = page.at([...path, 'type'])
    if (!wiki.relations[type]) {
      const mend = didYouMean(type, Object.keys(wiki.relations), 'add it to seeds/wiki.yaml')
      context.report({ file: page.file, at: position, message: `unknown relation "${type}"`, mend })
      return []
    }
    const to = context.resolveLink(relation.page, page.at([...path, 'page']))
    const cites = readCites(relation.cites, [...path, 'cites'], page, context)
    return to ? [{ type, to, rank, cites, level: context.inferLevel(cites), position }] : []
  })
}
