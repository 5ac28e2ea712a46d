import type { WikiSeed } from '#model/wiki.ts'
import type { Report } from '../diagnostics.ts'
import type { PageIndex } from './index-pages.ts'
import type { StatementIndex } from './index-statements.ts'
import type { ReadingContext } from '../markdown/reading-context.ts'
import { inferLevel, resolveCitations } from './resolve-citations.ts'
import { resolveLink } from './resolve-link.ts'

/** What every stage after the indexes looks things up in. */
export interface Knowledge extends StatementIndex {
  wiki: WikiSeed
  pages: PageIndex
}

/** Everything that reading the text of one file needs to know of the rest. */
export function readingContext(
  { file, cited }: { file: string; cited: boolean },
  { pages, statements }: Knowledge,
  report: Report,
): ReadingContext {
  return {
    file,
    report,
    cited,
    resolveLink: (target, position) => resolveLink(target, { file, position, pages }, report),
    resolveCitations: (ids) =>
      resolveCitations(ids, { file, statements, unreadable: pages.unreadable }, report),
    inferLevel: (cites) => inferLevel(cites, statements),
  }
}
