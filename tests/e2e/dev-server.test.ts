import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FAULTS } from '#mocks/faults.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const browser = useBrowser()
let folder: string
let server: ViteDevServer
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp('seeds', folder, { recursive: true })
  process.env['RINKSIDE_SEEDS'] = folder
  server = await createServer({ logLevel: 'silent', server: { port: 0 } })
  await server.listen()
  url = server.resolvedUrls?.local[0] ?? ''
})

afterAll(async () => {
  await server.close()
  delete process.env['RINKSIDE_SEEDS']
  await rm(folder, { recursive: true })
})

/** Waits for a page itself: one that takes its time has a heading before, above nothing. */
async function whenDrawn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^(?!Loading)/ }).waitFor()
}

async function openAt(address: string): Promise<Page> {
  const page = await browser.open()
  await page.goto(url + address)
  await whenDrawn(page)
  return page
}

test('shows an edited seed at once, a broken one with its fault, and mends with it', async () => {
  const file = join(folder, 'project/about.md')
  const sound = await readFile(file, 'utf8')
  const page = await openAt('about/')

  await writeFile(file, `${sound}\nA sentence that was not there before.\n`)
  await page.getByText('A sentence that was not there before.').waitFor()

  await writeFile(file, `${sound}\nA link to [[nobody-at-all]].\n`)
  const overlay = page.locator('vite-error-overlay')
  await overlay.waitFor()
  const line = sound.split('\n').length + 1
  const fault = `seeds/project/about.md:${line}:11  unknown page "nobody-at-all"`
  await overlay.getByText(fault).waitFor()

  await writeFile(file, `${sound}\nAnd mended again.\n`)
  await page.getByText('And mended again.').waitFor()
  expect(await overlay.count()).toBe(0)
  const chatter = /^(?:debug|info): /
  expect(browser.takeMessages().filter((message) => !chatter.test(message))).toEqual([])
})

test('shows what was written last, however soon after', async () => {
  const file = join(folder, 'project/about.md')
  const sound = await readFile(file, 'utf8')
  const page = await openAt('about/')
  for (const round of ['first', 'second', 'third']) {
    await writeFile(file, `${sound}\nA sentence of the ${round} time.\n`)
    // As an editor does that puts in order what it has saved.
    await new Promise((done) => setTimeout(done, 20))
    await writeFile(file, `${sound}\nThe ${round} time, put in order.\n`)
    await page.getByText(`The ${round} time, put in order.`).waitFor()
    expect(await page.getByText('A sentence of').count()).toBe(0)
  }
  browser.takeMessages()
})

test('leaves an editor where they were reading when the page is loaded anew', async () => {
  const page = await openAt('timeline/')
  await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
  await page.reload()
  await whenDrawn(page)
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 1200))).toBeLessThanOrEqual(1)
  browser.takeMessages()
})

test('lists all faults, and lets one happen from then on or from the start', async () => {
  const viewport = { width: 1024, height: 800 }
  const page = await browser.open({ viewport, serviceWorkers: 'allow' })
  await page.goto(`${url}?faults=`)
  const faults = page.getByRole('complementary', { name: 'Faults' }).getByRole('combobox')
  await faults.waitFor()
  const names = await faults
    .locator('option')
    .evaluateAll((all) => all.map(({ textContent }) => textContent))
  expect(names.map((name) => name.split(':')[0])).toEqual(['No fault', ...Object.keys(FAULTS)])

  await whenDrawn(page)
  await faults.selectOption('empty')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link').last().click()
  await page.getByText('A data file arrived damaged').waitFor()

  await faults.selectOption('')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('A data file arrived damaged').waitFor({ state: 'detached' })

  await page.goto(`${url}?faults=foreign,nonsense`)
  await page.getByText('A web page came in place of the data').waitFor()
  await page.getByText('There is no fault “nonsense”.').waitFor()
  const chatter = /^(?:debug|info): |^warning: Warning: Error in route match/
  expect(browser.takeMessages().filter((message) => !chatter.test(message))).toEqual([])
})
