import type { Page } from 'playwright'

interface Walk {
  stops: number
  /** Stops that cannot be seen, each with what is wrong. */
  faults: string[]
}

interface Stop {
  fault: string
  /** Whether there is no stop here, or it has been one before. */
  isEnd: boolean
}

declare global {
  interface Window {
    restingStyles?: Map<Element, string>
  }
}

/** Walks with the Tab key, and looks whether each stop stands out and nothing covers it. */
export async function walkStops(
  page: Page,
  { limit = 2000, backwards = false } = {},
): Promise<Walk> {
  await rememberRest(page)
  const faults: string[] = []
  let stops = 0
  while (stops < limit) {
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
    const { fault, isEnd } = await lookAtStop(page)
    if (isEnd) break
    if (fault) faults.push(fault)
    stops += 1
  }
  await loseFocus(page)
  return { stops, faults }
}

async function loseFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/** Keeps how everything that may take the focus looks without it. */
async function rememberRest(page: Page): Promise<void> {
  await loseFocus(page)
  await page.evaluate(() => {
    const all = document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')
    window.restingStyles = new Map([...all].map((one) => [one, getComputedStyle(one).boxShadow]))
  })
}

/** What pops up beside a stop takes a moment to go once the focus does. */
const MOST_FRAMES = 60

function lookAtStop(page: Page): Promise<Stop> {
  return page.evaluate(async (mostFrames) => {
    const stop = document.activeElement
    const rest = window.restingStyles
    if (!stop || stop === document.body || !rest) return { fault: '', isEnd: true }
    const resting = rest.get(stop)
    if (resting === 'walked') return { fault: '', isEnd: true }
    rest.set(stop, 'walked')
    let fault = faultsOf(stop, resting)
    for (let frames = 0; fault && frames < mostFrames; frames += 1) {
      await new Promise(requestAnimationFrame)
      fault = faultsOf(stop, resting)
    }
    return { fault: fault && `${fault}: ${stop.outerHTML.slice(0, 160)}`, isEnd: false }

    function faultsOf(element: Element, shadow: string | undefined): string {
      const faults = [!standsOut(element, shadow) && 'no mark', isCovered(element) && 'covered']
      return faults.filter(Boolean).join(', ')
    }

    function standsOut(element: Element, shadow: string | undefined): boolean {
      return [element, ...labelsOf(element)].some((part) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part)
        const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
        if (isDrawn && !/, 0\)|\/ 0\)|transparent/.test(outlineColor)) return true
        return part === element && boxShadow !== 'none' && boxShadow !== shadow
      })
    }

    /** A box to tick is often drawn by the words beside it. */
    function labelsOf(element: Element): Element[] {
      if (!(element instanceof HTMLInputElement)) return []
      return [...(element.labels ?? [])].flatMap((label) => [label, ...label.querySelectorAll('*')])
    }

    function isCovered(element: Element): boolean {
      const boxes = [element, ...labelsOf(element)].flatMap((part) => [...part.getClientRects()])
      return !boxes.some(({ left, top, width, height }) =>
        [0.5, 0.02, 0.98].some((down) =>
          [0.5, 0.05, 0.95].some((along) => {
            const hit = document.elementFromPoint(left + width * along, top + height * down)
            return hit && isPartOf(element, hit)
          }),
        ),
      )
    }

    /** The shapes of a drawing leave gaps, through which what is behind them is met. */
    function isPartOf(element: Element, hit: Element): boolean {
      if (element.contains(hit)) return true
      if (element instanceof SVGElement && hit.contains(element)) return true
      return labelsOf(element).some((label) => label.contains(hit))
    }
  }, MOST_FRAMES)
}
