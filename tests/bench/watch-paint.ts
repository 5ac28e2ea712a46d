import type { Page } from 'playwright'

/** What a page tells of itself, in milliseconds since it began to load. */
export interface PaintWatch {
  shift: number
  /** Of tasks, what they take longer than 50 ms. */
  blocking: number
  largest: number
  /** When the app had taken over, where it has. */
  ready?: number
  /** When the last click, key or press began. */
  events: Record<string, number>
  /** The time of the frame after which an element with some text is seen. */
  painted: (selector: string, text: string) => Promise<number>
}

declare global {
  interface Window {
    watch: PaintWatch
  }
}

/** Lets every page that is opened from now on keep what the browser reports of its painting. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch: PaintWatch = { shift: 0, blocking: 0, largest: 0, events: {}, painted }
    window.watch = watch
    observe('layout-shift', (entry) => {
      const { hadRecentInput, value } = entry as PerformanceEntry & {
        hadRecentInput: boolean
        value: number
      }
      if (!hadRecentInput) watch.shift += value
    })
    observe('longtask', ({ duration }) => {
      watch.blocking += Math.max(0, duration - 50)
    })
    observe('largest-contentful-paint', ({ startTime }) => {
      watch.largest = startTime
    })
    for (const type of ['click', 'keydown', 'pointerdown']) {
      addEventListener(type, ({ timeStamp }) => (watch.events[type] = timeStamp), true)
    }
    // The dialog is made once React has taken over.
    void painted('dialog.search-dialog', '', false).then((at) => (watch.ready = at))

    function observe(type: string, take: (entry: PerformanceEntry) => void): void {
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(take))
      observer.observe({ type, buffered: true })
    }

    function isThere(selector: string, text: string, isSeen: boolean): boolean {
      return [...document.querySelectorAll(selector)].some(
        (element) =>
          (!isSeen || element.getClientRects().length > 0) && element.textContent.includes(text),
      )
    }

    function painted(selector: string, text: string, isSeen = true): Promise<number> {
      return new Promise((done) => {
        const look = () => {
          if (!isThere(selector, text, isSeen)) return
          observer.disconnect()
          if (!isSeen) return done(performance.now())
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))
        }
        const observer = new MutationObserver(look)
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        look()
      })
    }
  })
}
