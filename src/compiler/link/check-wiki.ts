import type { WikiSeed } from '#model/wiki.ts'
import type { Report } from '../diagnostics.ts'
import type { PageIndex } from './index-pages.ts'
import { resolveLink } from './resolve-link.ts'
import type { Located } from '../read/validate.ts'

/** Checks that the pages wiki.yaml names exist. */
export function checkWiki({ file, data, at }: Located<WikiSeed>, pages: PageIndex, report: Report) {
  const named = [
    { slug: data.show, path: ['show'] },
    ...data.featured.map((slug, index) => ({ slug, path: ['featured', index] })),
  ]
  for (const { slug, path } of named) resolveLink(slug, { file, position: at(path), pages }, report)
}
