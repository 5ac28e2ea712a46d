import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Corpus } from './corpus.ts'
import { writeWiki } from './write-wiki.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Runs in a process of its own, which alone can tell how much memory it took. */
const BUILD = `
  const begun = performance.now()
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({
    build: { outDir: process.env.OUT_DIR, emptyOutDir: true },
    logLevel: 'error',
  })
  await builder.buildApp()
  const { maxRSS } = process.resourceUsage()
  console.log(JSON.stringify({ seconds: (performance.now() - begun) / 1000, megabytes: maxRSS / 1024 }))
`

export interface Built {
  root: string
  seconds: number
  /** The most memory that the largest process held. */
  megabytes: number
}

/** Writes a corpus as seeds into a folder, which it empties first. */
export function writeSeeds(corpus: Corpus, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of writeWiki(corpus)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Builds the wiki of a folder of seeds from nothing, its drawn cards left out. */
export async function buildWiki(seeds: string, root: string): Promise<Built> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    OUT_DIR: root,
    RINKSIDE_CARDS: 'off',
    RINKSIDE_SEEDS: seeds,
    SITE_URL: 'http://localhost/',
  }
  const args = ['--input-type=module', '--eval', BUILD]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  return { root, ...JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') }
}
