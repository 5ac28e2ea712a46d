import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Corpus } from './corpus.ts'
import { writeWiki } from './write-wiki.ts'

const ROOT = resolve(import.meta.dirname, '../..')

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
  const log = join(mkdtempSync(join(tmpdir(), 'memory-')), 'log')
  const env = {
    ...process.env,
    MEMORY_LOG: log,
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'tell-memory.ts')).href}`,
    NODE_ENV: 'production',
    OUT_DIR: root,
    RINKSIDE_CARDS: 'off',
    RINKSIDE_SEEDS: seeds,
    SITE_URL: 'http://localhost/',
  }
  const args = [join(import.meta.dirname, 'timed-build.ts')]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  const seconds = Number(stdout.trim().split('\n').at(-1))
  const kilobytes = readFileSync(log, 'utf8').trim().split('\n').map(Number)
  rmSync(dirname(log), { recursive: true })
  return { root, seconds, megabytes: Math.max(...kilobytes) / 1024 }
}
