import type { Page } from 'playwright'
import { nextFrame } from './cells.ts'

/** What WCAG 1.4.12 lets a reader set. */
export const SPACED_TEXT = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`

/** Text of twice its size, as the settings of a browser make it. */
export async function doubledText(page: Page): Promise<string> {
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  return `html { font-size: calc(2 * ${size}) !important; }`
}

/** Looks at a page under styles that its reader lays over it, and takes them off again. */
export async function underStyles<T>(page: Page, css: string, look: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
  await nextFrame(page)
  const seen = await look()
  await page.evaluate(() => (document.adoptedStyleSheets = []))
  return seen
}
