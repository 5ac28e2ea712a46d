import type { Page } from 'playwright'
import { nextFrame } from './cells.ts'
import { findClippedText } from './find-clipped-text.ts'
import { findOverflow } from './find-overflow.ts'
import { findSmallTargets } from './find-small-targets.ts'
import { doubledText, SPACED_TEXT, underStyles } from './reader-styles.ts'

type Look = (page: Page) => Promise<string[]>

interface Reading {
  name: string
  width: number
  styles?: (page: Page) => Promise<string>
  looks: Look[]
}

const READINGS: Reading[] = [
  { name: 'on a phone', width: 320, looks: [findOverflow, findSmallTargets] },
  { name: 'on a desk', width: 1440, looks: [findOverflow, findSmallTargets] },
  {
    name: 'with spaced text',
    width: 320,
    styles: async () => SPACED_TEXT,
    looks: [findOverflow, findClippedText],
  },
  {
    name: 'with text of twice its size',
    width: 640,
    styles: doubledText,
    looks: [findOverflow, findClippedText],
  },
]

/** One habit for each turn, so that as many turns as there are habits have had them all. */
export function readingOfTurn(turn: number): Reading {
  return READINGS[turn % READINGS.length] as Reading
}

/** What does not fit or cannot be hit on the page that is open, for readers of several habits. */
export async function findDiscomfort(page: Page, readings = READINGS): Promise<string[]> {
  const found: string[] = []
  for (const { name, width, styles, looks } of readings) {
    await page.setViewportSize({ width, height: 800 })
    await nextFrame(page)
    const lookAll = async () => {
      for (const look of looks) {
        for (const fault of await look(page)) found.push(`${name}, ${fault}`)
      }
    }
    if (styles) await underStyles(page, await styles(page), lookAll)
    else await lookAll()
  }
  return found
}
