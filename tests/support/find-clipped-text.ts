import type { Page } from 'playwright'

/** Text that its box cuts off, and text that other text is printed over. */
export function findClippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body, body *')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !isForEarsOnly(element),
    )
    const cut = shown.filter(isCut).map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`)
    return [...cut, ...findOverprints(shown.flatMap(linesIn))]

    function isForEarsOnly(element: Element): boolean {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { clip, clipPath, position } = getComputedStyle(at)
        const { width, height } = at.getBoundingClientRect()
        const isClipped = clip !== 'auto' || clipPath !== 'none' || (width <= 1 && height <= 1)
        if (isClipped && position === 'absolute') return true
      }
      return false
    }

    function isCut(element: HTMLElement): boolean {
      if (!(element instanceof HTMLElement) || !element.textContent?.trim()) return false
      const { overflowX, overflowY } = getComputedStyle(element)
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const isWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1
      return isWide || (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
    }

    function linesIn(element: Element): { text: string; box: DOMRect; floats: boolean }[] {
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (texts.length === 0) return []
      const floats = isAfloat(element)
      return texts.flatMap((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        const text = node.textContent?.trim().slice(0, 60) ?? ''
        return [...range.getClientRects()]
          .filter(({ width, height }) => width > 1 && height > 1)
          .map((box) => ({ text, box, floats }))
      })
    }

    /** What is stuck or laid over the page covers text on purpose. */
    function isAfloat(element: Element): boolean {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return true
        if (at.matches('[popover], dialog')) return true
      }
      return false
    }

    function findOverprints(lines: ReturnType<typeof linesIn>): string[] {
      const sorted = lines.filter(({ floats }) => !floats).sort((a, b) => a.box.top - b.box.top)
      return sorted.flatMap((upper, index) => {
        const over: string[] = []
        for (const lower of sorted.slice(index + 1)) {
          if (lower.box.top > upper.box.bottom) break
          if (lower.text !== upper.text && isOver(upper.box, lower.box)) {
            over.push(`printed over each other: "${upper.text}", "${lower.text}"`)
          }
        }
        return over
      })
    }

    function isOver(a: DOMRect, b: DOMRect): boolean {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return wide > 2 && high > 0.4 * Math.min(a.height, b.height)
    }
  })
}
