import type { Page } from 'playwright'

/** Side in CSS pixels that WCAG 2.5.8 asks of whatever is pointed at. */
const LEAST = 24

/** Targets that are too small, and are neither part of a sentence nor far enough from all others. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const WIDGETS =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], ' +
      '[role=link], [role=tab], [role=option], [role=menuitem], [role=checkbox], [role=radio], [role=switch]'
    const targets = [...document.querySelectorAll(WIDGETS)]
      .filter((element) => !element.matches(':disabled'))
      .map((element) => ({ element, boxes: boxesOf(element) }))
      .filter(({ boxes }) => boxes.length > 0)
      .map((target) => ({ ...target, around: union(target.boxes) }))
    const isSmall = ({ around }: { around: DOMRect }) =>
      around.width < least - 0.05 || around.height < least - 0.05
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target.element) && isCrowded(target))
      .map(({ element, around }) => {
        const size = `${around.width.toFixed(1)} × ${around.height.toFixed(1)} px`
        return `${size}: ${element.outerHTML.slice(0, 160)}`
      })

    /** Where a pointer hits: the element, its labels, and what its ::after lays over the page. */
    function boxesOf(element: Element): DOMRect[] {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      return [element, ...labels].filter(isPointable).flatMap((part) => {
        const boxes = [...part.getClientRects()].filter(({ width, height }) => width + height > 2)
        const laid = layerOf(part)
        return laid && boxes.length > 0 ? [...boxes, laid] : boxes
      })
    }

    function isPointable(element: Element): boolean {
      const { clip, clipPath, position, pointerEvents } = getComputedStyle(element)
      const isForEars = position === 'absolute' && (clip !== 'auto' || clipPath === 'inset(50%)')
      const seen = { visibilityProperty: true, opacityProperty: true }
      return element.checkVisibility(seen) && !isForEars && pointerEvents !== 'none'
    }

    function layerOf(element: Element): DOMRect | undefined {
      const { content, position, top, right, bottom, left } = getComputedStyle(element, '::after')
      const [up = 0, east = 0, down = 0, west = 0] = [top, right, bottom, left].map(parseFloat)
      if (content === 'none' || position !== 'absolute') return undefined
      if ([up, east, down, west].some(Number.isNaN)) return undefined
      let holder: Element | null = element
      while (holder && getComputedStyle(holder).position === 'static') holder = holder.parentElement
      const box = (holder ?? document.documentElement).getBoundingClientRect()
      return new DOMRect(
        box.left + west,
        box.top + up,
        box.width - west - east,
        box.height - up - down,
      )
    }

    function union(boxes: DOMRect[]): DOMRect {
      const left = Math.min(...boxes.map((box) => box.left))
      const top = Math.min(...boxes.map((box) => box.top))
      const right = Math.max(...boxes.map((box) => box.right))
      const bottom = Math.max(...boxes.map((box) => box.bottom))
      return new DOMRect(left, top, right - left, bottom - top)
    }

    /** Words beside it, on the lines it stands in, which are no targets themselves. */
    function isInSentence(element: Element): boolean {
      if (!getComputedStyle(element).display.startsWith('inline')) return false
      let block: Element | null = element.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      if (!block) return false
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        const isWord = /\p{L}{2}|\p{N}/u.test(textContent ?? '')
        if (isWord && parentElement && isBeside(parentElement, block)) return true
      }
      return false
    }

    function isBeside(element: Element, block: Element): boolean {
      for (let at: Element | null = element; at && at !== block; at = at.parentElement) {
        const { display, position } = getComputedStyle(at)
        if (at.matches(WIDGETS) || display !== 'inline' || position === 'absolute') return false
      }
      return true
    }

    /** Whether the circle of 24 pixels on its middle meets another target, or the circle of one. */
    function isCrowded({ element, around }: (typeof targets)[number]): boolean {
      const x = around.left + around.width / 2
      const y = around.top + around.height / 2
      return targets.some((other) => {
        if (other.element.contains(element) || element.contains(other.element)) return false
        if (other.boxes.some((box) => distance(box, x, y) < least / 2 - 0.05)) return true
        const { left, top, width, height } = other.around
        const apart = Math.hypot(left + width / 2 - x, top + height / 2 - y)
        return isSmall(other) && apart < least - 0.05
      })
    }

    function distance({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
      const aside = Math.max(left - x, 0, x - right)
      return Math.hypot(aside, Math.max(top - y, 0, y - bottom))
    }
  }, LEAST)
}
