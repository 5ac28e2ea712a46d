import type { AliasRecord } from '#model/page-record.ts'
import { aliasId } from '../link/index-pages.ts'
import type { ReadingContext } from '../markdown/reading-context.ts'
import { readCites } from './read-front-matter.ts'
import type { PageFile } from '../read/seeds.ts'

/** The names that sources use for a page; a name is seen before anything else, so it must be safe. */
export function buildAliases(page: PageFile, context: ReadingContext): AliasRecord[] {
  return page.data.aliases.map((alias, index) => {
    const path = ['aliases', index, 'cites']
    const cites = readCites(alias.cites, path, page, context)
    const level = context.inferLevel(cites)
    if (level > 0) {
      const message = `alias "${alias.name}" cites a spoiler`
      const mend = `cite what gives nothing away; this needs step ${level} of the story`
      context.report({ file: page.file, at: page.at(path), message, mend })
    }
    return { id: aliasId(alias.name), name: alias.name, cites }
  })
}
