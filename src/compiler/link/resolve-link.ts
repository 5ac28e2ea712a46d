import type { PageRef } from '#model/page-record.ts'
import { normalizeName } from '#model/slug.ts'
import type { Position, Report } from '../diagnostics.ts'
import type { PageIndex } from './index-pages.ts'
import { didYouMean } from './nearest-name.ts'

/** Finds the one page that a slug, title or alias names; reports when there is none, or several. */
export function resolveLink(
  target: string,
  { file, position, pages }: { file: string; position: Position; pages: PageIndex },
  report: Report,
): PageRef | undefined {
  const exact = pages.bySlug.get(target)
  const found = exact ? [exact] : (pages.byName.get(normalizeName(target)) ?? [])
  if (found.length === 1) return found[0]
  if (pages.unreadable.has(target)) return undefined
  if (found.length > 1) {
    const message = `"${target}" names ${found.length} pages`
    const mend = `say which: ${found.map(({ slug }) => `"${slug}"`).join(' or ')}`
    report({ file, at: position, message, mend })
    return undefined
  }
  const names = [...pages.bySlug.keys(), ...pages.byName.keys()]
  const mend = didYouMean(target, names, 'write the page first, or leave it unlinked')
  report({ file, at: position, message: `unknown page "${target}"`, mend })
  return undefined
}
