import type { PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import type { Report } from '../diagnostics.ts'
import type { PageIndex } from '../link/index-pages.ts'
import { nearestName } from '../link/nearest-name.ts'
import type { LocatedData } from '../read/parse-yaml.ts'
import type { PageFile, SourceFile } from '../read/seeds.ts'
import { formerSlugs } from './former-slugs.ts'
import { pageFragments, sourceFragments } from './fragments-of.ts'

/** Old fragments, by what they are now. */
type MovedMap = Map<string, string[]>

interface MovingSeed extends Pick<LocatedData, 'file' | 'at' | 'keyAt'> {
  data: { moved: Record<string, string> }
}

/** The old fragments that a seed names, by what they are now; reports those that lead nowhere. */
function readMoved(seed: MovingSeed, fragments: readonly string[], report: Report): MovedMap {
  const live = new Set(fragments)
  const moved = new Map<string, string[]>()
  const { file, data, at, keyAt } = seed
  for (const [old, now] of Object.entries(data.moved)) {
    if (/[\s"'<>#]/.test(old) || old === '') {
      const mend = 'write it as it stood in the address, without the "#"'
      report({ file, at: keyAt(['moved', old]), message: `"${old}" was no fragment`, mend })
    } else if (live.has(old)) {
      const message = `"#${old}" has not moved: it is a part of this page`
      report({ file, at: keyAt(['moved', old]), message, mend: 'take it out' })
    } else if (now !== '' && !live.has(now)) {
      const near = nearestName(now, live)
      const mend = near === undefined ? 'name a part of the page' : `did you mean "${near}"?`
      const message = `"#${old}" has moved to "#${now}", which is no part of this page`
      report({ file, at: at(['moved', old]), message, mend })
    } else moved.set(now, [...(moved.get(now) ?? []), old])
  }
  return moved
}

/** Relations are addressed by the page that they point to, and so move with its slug. */
function movedWithPages(
  { relations }: PageRecord,
  former: ReadonlyMap<string, readonly string[]>,
): [now: string, old: string][] {
  return relations.flatMap(({ id, page: { address, slug } }) =>
    (former.get(address) ?? []).map((old): [string, string] => [
      id,
      id.slice(0, -slug.length) + old,
    ]),
  )
}

/** Gives each page the fragments that its parts had before, so that old links find them. */
export function settlePages(
  records: readonly PageRecord[],
  { pages: seeds, redirects }: { pages: readonly PageFile[]; redirects: PageIndex['redirects'] },
  report: Report,
): PageRecord[] {
  const former = formerSlugs(redirects)
  const bySlug = new Map(seeds.map((seed) => [seed.slug, seed]))
  return records.map((record) => {
    const seed = bySlug.get(record.slug)
    if (!seed) return record
    const fragments = pageFragments(record)
    const moved = readMoved(seed, fragments, report)
    const taken = new Set([...fragments, ...[...moved.values()].flat()])
    for (const [now, old] of movedWithPages(record, former)) {
      if (taken.has(old)) continue
      taken.add(old)
      moved.set(now, [...(moved.get(now) ?? []), old])
    }
    return moved.size > 0 ? { ...record, moved: Object.fromEntries(moved) } : record
  })
}

/** Gives each source the fragments that its parts had before. */
export function settleSources(
  records: readonly SourceRecord[],
  seeds: readonly SourceFile[],
  report: Report,
): SourceRecord[] {
  const byId = new Map(seeds.map((seed) => [seed.id, seed]))
  return records.map((record) => {
    const seed = byId.get(record.id)
    const moved = seed ? readMoved(seed, sourceFragments(record), report) : new Map()
    return moved.size > 0 ? { ...record, moved: Object.fromEntries(moved) } : record
  })
}
