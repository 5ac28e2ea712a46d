import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const ROOT = resolve(import.meta.dirname, '../..')
const SEEDS = resolve(ROOT, process.env.RINKSIDE_SEEDS ?? 'seeds')
const CACHE = join(ROOT, 'node_modules/.cache/built-sites')
const INPUTS = [
  '{src,public}/**',
  `${SEEDS}/**`,
  'index.html',
  'package-lock.json',
  'vite.config.ts',
]

/** Folders of built sites; `again` repeats `root`, `edited` has one sentence more in its seeds. */
export interface BuiltSites {
  root: string
  sub: string
  again: string
  edited: string
}

/** Builds the sites that tests look at, unless nothing has changed since they were built. */
export async function buildSites(): Promise<BuiltSites> {
  const finished = join(CACHE, fingerprint())
  if (!existsSync(finished)) {
    removeOld()
    const folder = `${finished}-${process.pid}`
    await buildAll(sitesIn(folder), editedSeeds(join(folder, 'seeds')))
    // Another run may have finished the same meanwhile; one of the two is as good as the other.
    if (existsSync(finished)) rmSync(folder, { recursive: true })
    else renameSync(folder, finished)
  }
  return sitesIn(finished)
}

function sitesIn(folder: string): BuiltSites {
  return {
    root: join(folder, 'root'),
    sub: join(folder, 'sub'),
    again: join(folder, 'again'),
    edited: join(folder, 'edited'),
  }
}

async function buildAll(sites: BuiltSites, seeds: string): Promise<void> {
  await Promise.all([
    buildSite(sites.root, '/').then(() => buildSite(sites.again, '/')),
    buildSite(sites.sub, '/wiki-x/').then(() => buildSite(sites.edited, '/', seeds)),
  ])
}

/** Keeps what is younger than an hour, which another run may be looking at. */
function removeOld(): void {
  for (const name of globSync('*', { cwd: CACHE })) {
    const folder = join(CACHE, name)
    const age = Date.now() - statSync(folder).mtimeMs
    if (age > 3_600_000) rmSync(folder, { recursive: true, force: true })
  }
}

async function buildSite(outDir: string, base: string, seeds = SEEDS): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SITE_URL: `http://localhost${base}`,
    RINKSIDE_SEEDS: seeds,
  }
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
}

function editedSeeds(folder: string): string {
  cpSync(SEEDS, folder, { recursive: true })
  const [page] = globSync('project/*.md', { cwd: folder }).toSorted()
  if (!page) throw new Error('the seeds have no page about the wiki itself to edit')
  const file = join(folder, page)
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne sentence more, flex or not.\n`)
  return folder
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(INPUTS, { cwd: ROOT }).toSorted()) {
    if (statSync(resolve(ROOT, file)).isFile())
      hash.update(file).update(readFileSync(resolve(ROOT, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
