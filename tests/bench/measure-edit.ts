import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { createServer } from 'vite'
import type { Figures } from './measure-reading.ts'

interface Edited {
  /** A folder of seeds, the seed in it that is edited, and the address of its page. */
  seeds: string
  file: string
  address: string
}

/** Edits a seed while its page is open, from saving until the browser is told and until it shows. */
export async function measureEdit(
  browser: Browser,
  { seeds, file, address }: Edited,
): Promise<Figures> {
  process.env.RINKSIDE_SEEDS = seeds
  const server = await createServer({ logLevel: 'silent', server: { port: 0 } })
  await server.listen()
  const page = await browser.newPage()
  await page.goto(`${server.resolvedUrls?.local[0]}${address}`, { waitUntil: 'networkidle' })
  const path = join(seeds, file)
  const sound = readFileSync(path, 'utf8')
  const cite = /\[@[^\]]+\]/.exec(sound)?.[0] ?? ''
  const told = page.waitForEvent('framenavigated').then(() => performance.now())
  const begun = performance.now()
  writeFileSync(path, `${sound}\nA sentence that was not there before. ${cite}\n`)
  await page.getByText('A sentence that was not there before.').waitFor()
  const seen = performance.now()
  await page.close()
  await server.close()
  writeFileSync(path, sound)
  return { 'edit to browser': (await told) - begun, 'edit to sight': seen - begun }
}
