import type { Page } from 'playwright'

/** One wide thing pushes out all that stands in it, so a few are enough to find it. */
const NAMED = 4

/** What makes a page scroll sideways, or is cut off at its edge. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate((limit) => {
    const root = document.documentElement
    const edge = root.clientWidth
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && reach(element) > edge + 1 && !isContained(element),
    )
    const innermost = wide.filter(
      (element) => !wide.some((other) => other.parentElement === element),
    )
    const named = innermost.map((element) => `${Math.round(reach(element))} px: ${tagOf(element)}`)
    if (named.length > limit) named.splice(limit, Infinity, `and ${named.length - limit} more`)
    const scrolls = root.scrollWidth > edge || document.body.scrollWidth > edge
    return scrolls && named.length === 0 ? [`the page is ${root.scrollWidth} px wide`] : named

    function reach(element: Element): number {
      const { right, width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 ? right + scrollX : 0
    }

    /** Inside of something that scrolls or cuts by itself; the root and the body do not count. */
    function isContained(element: Element): boolean {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true
      }
      return false
    }

    function tagOf(element: Element): string {
      return element.outerHTML.slice(0, 160)
    }
  }, NAMED)
}
