import type { Page } from 'playwright'
import { nextFrame } from './cells.ts'
import { waitForHydration } from './hydration.ts'

/** What stood on the screen in one frame. */
export interface Frame {
  time: number
  scheme: string
  background: string
  /** Folds and other parts that obey the horizon, which the reader has passed and does not see. */
  withheld: number
  /** Those that the reader sees. */
  shown: number
}

declare global {
  interface Window {
    sampledFrames: Frame[]
  }
}

/** Notes of every frame what it is about to paint, be there text or not; call before loading. */
export async function sampleFrames(page: Page, seen: number): Promise<void> {
  await page.addInitScript((horizon) => {
    window.sampledFrames = []
    requestAnimationFrame(sample)

    function sample(time: number): void {
      requestAnimationFrame(sample)
      if (!document.body) return
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement)
      const passed = [...document.querySelectorAll<HTMLElement>('[data-level]')].filter(
        ({ dataset }) => Number(dataset.level) <= horizon,
      )
      const shown = passed.filter(isShown).length
      window.sampledFrames.push({
        time,
        scheme: colorScheme,
        background: backgroundColor,
        withheld: passed.length - shown,
        shown,
      })
    }

    function isShown(part: HTMLElement): boolean {
      return part instanceof HTMLDetailsElement ? part.open : !part.hidden
    }
  }, seen)
}

interface Painting {
  frames: Frame[]
  /** When the browser says that it painted first, content or not. */
  firstPaint: number
}

/** Milliseconds that the slowest page may take on the slowest processor. */
const PATIENCE = 250_000

/** Loads a page on a processor so many times slower till it has painted, then fast till it is awake. */
export async function paintSlowly(page: Page, url: string, rate: number): Promise<Painting> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.goto(url, { waitUntil: 'commit' })
  const isPainted = () =>
    performance.getEntriesByName('first-contentful-paint').length > 0 &&
    document.readyState !== 'loading'
  await page.waitForFunction(isPainted, undefined, { timeout: PATIENCE })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  await waitForHydration(page)
  await nextFrame(page)
  return framesOf(page)
}

function framesOf(page: Page): Promise<Painting> {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-paint')
    return { frames: window.sampledFrames, firstPaint: paint?.startTime ?? 0 }
  })
}

/** Frames that a reader who has stored a theme and a horizon must never see. */
export function findFlashes({ frames, firstPaint }: Painting, theme: string): string[] {
  const [first] = frames
  if (!first) return ['no frame was seen']
  if (first.time > firstPaint) return [`painted at ${firstPaint}, first seen at ${first.time}`]
  return frames.flatMap(({ time, scheme, background, withheld }) => {
    const faults = [
      scheme !== theme && `the scheme is ${scheme}`,
      isDark(background) !== (theme === 'dark') && `the background is ${background}`,
      withheld > 0 && `${withheld} parts are withheld`,
    ]
    return faults.filter((fault) => fault !== false).map((fault) => `${Math.round(time)}: ${fault}`)
  })
}

function isDark(colour: string): boolean {
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
  return parts.length === 3 && parts.every((part) => part < 128)
}
