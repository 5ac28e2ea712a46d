import type { Page } from 'playwright'

export const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const
export type Colours = keyof typeof COLOURS

const WIDTHS = [320, 768, 1440]

export interface Cell {
  name: string
  colours: Colours
  width: number
}

/** Every way to look at a page that its barriers are looked for in. */
export const CELLS: Cell[] = (['light', 'dark', 'forced'] as const).flatMap((colours) =>
  WIDTHS.map((width) => ({ name: `${colours} ${width}`, colours, width })),
)

/** Shows the page that is open in other colours and another width, and lets it settle. */
export async function showAs(page: Page, { colours, width }: Cell): Promise<void> {
  await page.emulateMedia({ ...COLOURS[colours], reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  await nextFrame(page)
}

/** Two frames on, styles, layout and what listens to them have caught up. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}
