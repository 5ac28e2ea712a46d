import type { Lists } from '#model/bundle.ts'

/** What the wiki rests on, as lines of text; the page of sources shows the same figures. */
export function reportCoverage({ sources, coverage }: Lists): string[] {
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${whole === 0 ? 100 : Math.floor((part / whole) * 100)} %)`
  const lines = sources.entries.map(({ id, origin, grade, statements, cited, unused }) => {
    const kind = grade === undefined ? origin : `${origin}, grade ${grade}`
    const why = unused === 0 ? '' : `, ${unused} left out with a reason`
    return `${id} (${kind}): ${share(cited, statements)} statements used${why}`
  })
  const totals = (['given', 'supplementary'] as const).map((origin) => {
    const entries = sources.entries.filter((entry) => entry.origin === origin)
    const total = (figure: 'statements' | 'cited' | 'unused') =>
      entries.reduce((sum, entry) => sum + entry[figure], 0)
    const accounted = total('cited') + total('unused')
    return `${origin} statements used or left out with a reason: ${share(accounted, total('statements'))}`
  })
  return [
    ...lines,
    '',
    ...totals,
    `facts and relations with one source only: ${share(coverage.singleSource.length, coverage.facts)}`,
    `facts and relations resting on grade C alone: ${share(coverage.weak.length, coverage.facts)}`,
    `unknowns stated: ${coverage.unknowns.length}`,
  ]
}
