import type { Page } from 'playwright'

/** The least size of letters that can be read with ease, in pixels of the screen. */
const LEAST_SIZE = 12

/** Names on the map that overlap, leave it, stand on somebody else's trace or are too small. */
export function findCrowding(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const charts = [...document.querySelectorAll('.map-chart')]
    const chart = charts.find((svg) => svg.getClientRects().length > 0)
    if (!chart) return ['no map is shown']
    const paper = chart.getBoundingClientRect()
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    const names = [...chart.querySelectorAll('text')].map((text) => ({
      name: text.textContent,
      box: text.getBoundingClientRect(),
      owner: text.closest('a'),
      size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    }))
    const traces = [...chart.querySelectorAll('a use')].map((use) => ({
      box: use.getBoundingClientRect(),
      owner: use.closest('a'),
    }))
    return names.flatMap(({ name, box, owner, size }, at) => {
      const others = names.slice(at + 1).filter((other) => overlap(box, other.box))
      const crossed = traces.filter((trace) => trace.owner !== owner && overlap(box, trace.box))
      const { left, right, top, bottom } = box
      const leaves =
        left < paper.left || right > paper.right || top < paper.top || bottom > paper.bottom
      return [
        ...others.map((other) => `${name} overlaps ${other.name}`),
        ...crossed.map((trace) => `${name} stands on ${trace.owner?.textContent}`),
        ...(leaves ? [`${name} leaves the map`] : []),
        ...(size < least ? [`${name} is only ${size} pixels high`] : []),
      ]
    })
  }, LEAST_SIZE)
}
