import type { Page } from 'playwright'

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  forced: { colorScheme: 'light', forcedColors: 'active', media: 'screen' },
  printed: { colorScheme: 'light', forcedColors: 'none', media: 'print' },
  /** With text of twice its size. */
  doubled: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
} as const

export const MODES = ['light', 'dark', 'forced', 'printed', 'doubled'] as const
type Mode = (typeof MODES)[number]

const WIDTHS = [320, 360, 768, 1440]

export interface Cell {
  name: string
  mode: Mode
  width: number
}

/** Every way to look at a page that its barriers are looked for in. */
export const CELLS: Cell[] = MODES.flatMap((mode) =>
  WIDTHS.map((width) => ({ name: `${mode} ${width}`, mode, width })),
)

/** One of them for each turn; so many turns as there are cells show all. */
export function cellOfTurn(turn: number): Cell {
  const [first] = CELLS
  if (!first) throw new Error('there is no way to look at a page')
  // Neighbours differ both in mode and in width.
  return CELLS[(turn * 7) % CELLS.length] ?? first
}

/** Shows the page that is open in another mode and width, and lets it settle. */
export async function showAs(page: Page, { mode, width }: Cell): Promise<void> {
  await page.emulateMedia({ ...MEDIA[mode], reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate((isDoubled) => {
    document.adoptedStyleSheets = []
    if (!isDoubled) return
    const { fontSize } = getComputedStyle(document.documentElement)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`html { font-size: calc(2 * ${fontSize}) !important; }`)
    document.adoptedStyleSheets = [sheet]
  }, mode === 'doubled')
  await nextFrame(page)
}

/** Two frames on, styles, layout and what listens to them have caught up. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}
