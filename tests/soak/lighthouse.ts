import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { buildSites } from '#tests/support/build-sites.ts'
import { findChromium } from '#tests/support/find-chromium.ts'
import { kindsOfPages, type PageOfKind } from '#tests/support/kinds-of-pages.ts'
import { serveCompressed } from '#tests/support/serve-compressed.ts'

/** Fetched for the occasion: with all that it needs it is a third as large as all else together. */
const LIGHTHOUSE = 'lighthouse@13.5.0'
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>
}

interface Row {
  page: string
  device: string
  scores: number[]
  shift: number
  failed: string[]
}

async function audit(url: string, device: string): Promise<Report> {
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const options = [
    '--quiet',
    '--output=json',
    `--chrome-flags=${flags.join(' ')}`,
    ...(device === 'desktop' ? ['--preset=desktop'] : []),
  ]
  const env = { ...process.env, CHROME_PATH: findChromium() }
  const run = promisify(execFile)
  const limits = { env, maxBuffer: 100_000_000 }
  const { stdout } = await run('npx', ['--yes', LIGHTHOUSE, url, ...options], limits)
  return JSON.parse(stdout)
}

function rowOf({ kind }: PageOfKind, device: string, { categories, audits }: Report): Row {
  const scores = CATEGORIES.map((name) => Math.round((categories[name].score ?? 0) * 100))
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 1
  const isDull = (title: string) => title.length === 0
  const failed = Object.entries(audits)
    .filter(([, { score, title }]) => score === 0 && !isDull(title))
    .map(([id]) => id)
  return { page: kind, device, scores, shift, failed }
}

function falls(short: Row): boolean {
  return (
    short.shift > 0 || CATEGORIES.some((name, index) => (short.scores[index] ?? 0) < LEAST[name])
  )
}

function print({ page, device, scores, shift, failed }: Row, mark: string): void {
  const figures = [...scores, shift.toFixed(3)].map((figure) => String(figure).padStart(6)).join('')
  process.stdout.write(`${mark} ${page.padEnd(22)}${device.padEnd(8)}${figures}\n`)
  if (mark === '✗') process.stdout.write(`    ${failed.join(', ')}\n`)
}

const { root } = await buildSites()
const [, , wanted = ''] = process.argv
const pages = (await kindsOfPages(root, 'typical')).filter(({ kind }) => kind.startsWith(wanted))
const site = await serveCompressed(root)
process.stdout.write(`  ${'page'.padEnd(30)}  perf  a11y  best   seo   shift\n`)
for (const page of pages) {
  for (const device of ['mobile', 'desktop']) {
    const row = rowOf(page, device, await audit(site.url + page.address, device))
    const isShort = falls(row)
    print(row, isShort ? '✗' : '✓')
    if (isShort) process.exitCode = 1
  }
}
await site.close()
