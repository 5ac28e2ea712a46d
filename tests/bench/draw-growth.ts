import type { Figures } from './measure-reading.ts'

/** What one size of wiki came to. */
export interface Sized {
  pages: number
  figures: Figures
}

const WIDTH = 720
const HEIGHT = 300
const EDGE = { left: 56, right: 210, top: 16, bottom: 40 }
const TICKS = [1, 2, 4, 8, 16]

function place(value: number, [least, most]: readonly [number, number], length: number): number {
  const [from, to, at] = [least, most, value].map(Math.log) as [number, number, number]
  return to === from ? 0 : ((at - from) / (to - from)) * length
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Labels that would stand in each other's way move apart, in the order of what they name. */
function spread(tops: readonly number[]): number[] {
  const order = tops.map((top, index) => ({ top, index })).sort((a, b) => a.top - b.top)
  let last = -Infinity
  const placed: number[] = []
  for (const { top, index } of order) {
    last = Math.max(top, last + 15)
    placed[index] = last
  }
  return placed
}

/**
 * Draws how some figures grow with the number of pages, each beside what it is in the smallest wiki;
 * both axes are logarithmic. The drawing takes its colours from where it is shown.
 */
export function drawGrowth(sizes: readonly Sized[], names: readonly string[]): string {
  const pages = sizes.map((size) => size.pages)
  const across = [Math.min(...pages), Math.max(...pages)] as const
  const [first] = sizes
  const ratios = names.map((name) =>
    sizes.map(({ figures }) => (figures[name] ?? NaN) / (first?.figures[name] ?? NaN)),
  )
  const most = Math.max(2, ...ratios.flat().filter(Number.isFinite))
  const least = Math.min(0.8, ...ratios.flat().filter(Number.isFinite))
  const inner = { x: WIDTH - EDGE.left - EDGE.right, y: HEIGHT - EDGE.top - EDGE.bottom }
  const x = (count: number) => round(EDGE.left + place(count, across, inner.x))
  const y = (ratio: number) => round(EDGE.top + inner.y - place(ratio, [least, most], inner.y))

  const rules = TICKS.filter((tick) => tick <= most).map(
    (tick) => `<path d="M${EDGE.left} ${y(tick)}h${inner.x}" opacity=".2"/>
<text x="${EDGE.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick} ×</text>`,
  )
  const counts = pages.map(
    (count) =>
      `<text x="${x(count)}" y="${HEIGHT - 14}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
  )
  const ends = spread(ratios.map((values) => y(values.at(-1) ?? 1)))
  const lines = ratios.map((values, index) => {
    const points = values.map((value, at) => `${x(pages[at] ?? 0)} ${y(value)}`).join('L')
    return `<path d="M${points}" stroke-width="2"/>
<text x="${x(across[1]) + 8}" y="${round((ends[index] ?? 0) + 4)}">${names[index]}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Growth with the number of pages">
<style>:root{color-scheme:light dark;color:#345}@media(prefers-color-scheme:dark){:root{color:#cde}}path{stroke:currentColor;fill:none}text{fill:currentColor;font:13px system-ui,sans-serif}</style>
${[...rules, ...counts, ...lines].join('\n')}
<text x="${EDGE.left + inner.x / 2}" y="${HEIGHT - 0.5}" text-anchor="middle">pages</text>
</svg>
`
}
