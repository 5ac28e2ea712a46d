import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright'
import { serveSite } from '#prerender/serve-site.ts'
import { buildSites } from '#tests/support/build-sites.ts'
import { chromiumOptions } from '#tests/support/chromium-options.ts'
import { writeContactSheet } from './contact-sheet.ts'
import { shrinkPng } from './shrink-png.ts'
import { listViews, takePicture, type View } from './views.ts'

const FOLDER = resolve(import.meta.dirname, '../../.screenshots')
const WIDTHS = [360, 768, 1440]
const THEMES = ['light', 'dark'] as const

interface Look {
  width: number
  height: number
  colorScheme: (typeof THEMES)[number]
}

/** What the README shows: these pages, as they are seen at first. */
const BEST: [string, Look][] = [
  ['home', { width: 1280, height: 800, colorScheme: 'light' }],
  ['character', { width: 1280, height: 800, colorScheme: 'light' }],
  ['topic', { width: 1280, height: 800, colorScheme: 'light' }],
  ['relationships', { width: 1280, height: 1180, colorScheme: 'dark' }],
  ['characters', { width: 390, height: 844, colorScheme: 'light' }],
  ['timeline', { width: 1280, height: 1180, colorScheme: 'dark' }],
]

/** Takes pictures of several pages as one reader sees them. */
async function photograph<T>(
  browser: Browser,
  { width, height, colorScheme }: Look,
  take: (page: Page) => Promise<T>,
): Promise<T> {
  const viewport = { width, height: Math.min(height, 900) }
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const taken = await take(await context.newPage())
  await context.close()
  return taken
}

async function takeAll(browser: Browser, url: string, views: View[]): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  for (const width of WIDTHS) {
    const height = Math.round(width * 0.8 + 1400)
    const takeAs = (colorScheme: Look['colorScheme']) =>
      photograph(browser, { width, height, colorScheme }, async (page) => {
        for (const view of views) {
          await view.open(page, url)
          const picture = await takePicture(page, height)
          writeFileSync(join(FOLDER, fileOf(view, width, colorScheme)), picture)
        }
      })
    await Promise.all(THEMES.map(takeAs))
    const files = views.flatMap((view) => THEMES.map((theme) => fileOf(view, width, theme)))
    await writeContactSheet(browser, FOLDER, { name: `sheet-${width}`, files, isTall: width < 600 })
    process.stdout.write(`${files.length} pictures ${width} pixels wide\n`)
  }
}

function fileOf({ name }: View, width: number, theme: string): string {
  return `${name}-${width}-${theme}.png`
}

async function takeBest(browser: Browser, url: string, views: View[], to: string): Promise<void> {
  mkdirSync(to, { recursive: true })
  const helper = await browser.newPage()
  for (const [name, look] of BEST) {
    const view = views.find((one) => one.name === name)
    if (!view) throw new Error(`there is no page of the kind "${name}"`)
    const picture = await photograph(browser, look, async (page) => {
      await view.open(page, url)
      return shrinkPng(helper, await takePicture(page, look.height))
    })
    const file = join(to, `${name}-${look.colorScheme}.png`)
    writeFileSync(file, picture)
    process.stdout.write(`${file} ${Math.ceil(picture.length / 1000)} kB\n`)
  }
}

const { values } = parseArgs({ options: { best: { type: 'string' } } })
const { root } = await buildSites()
const site = await serveSite({ root, base: '/', port: 0 })
const browser = await chromium.launch(chromiumOptions())
const views = await listViews(root)
if (values.best === undefined) await takeAll(browser, site.url, views)
else await takeBest(browser, site.url, views, resolve(values.best))
await browser.close()
await site.close()
