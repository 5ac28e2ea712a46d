import type { Page } from 'playwright'

/** What a reader had to put up with, in milliseconds. */
export interface Waiting {
  /** The longest time that something said it was on its way. */
  longest: number
  /** How late the machine was meanwhile with what it was to do at a certain time. */
  late: number
  /** Whether the page was ever without any words. */
  empty: boolean
}

/** Keeps looking at a page, and the pages after it in its tab, for what says that it is loading. */
export async function watchWaiting(page: Page): Promise<Waiting> {
  const waiting: Waiting = { longest: 0, late: 0, empty: false }
  await page.exposeFunction('tellWaiting', (longest: number, late: number, empty: boolean) => {
    waiting.longest = Math.max(waiting.longest, longest)
    waiting.late = Math.max(waiting.late, late)
    waiting.empty ||= empty
  })
  await page.addInitScript({ content: WATCH })
  return waiting
}

/** Runs in the page. */
const WATCH = `
  const EVERY = 200
  let since, last = performance.now(), longest = 0, late = 0
  setInterval(() => {
    const now = performance.now()
    const lag = now - last - EVERY
    last = now
    const main = document.querySelector('main')
    if (!main || document.readyState === 'loading') return
    const text = document.body.innerText
    const empty = main.innerText.trim() === ''
    since = /(?:Loading|Searching) ?…/.test(text) ? (since ?? now) : undefined
    if (since === undefined && !empty) return
    longest = Math.max(longest, now - (since ?? now))
    if (since !== undefined) late = Math.max(late, lag)
    window.tellWaiting(longest, late, empty)
  }, EVERY)
`
