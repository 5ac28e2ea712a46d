import { execFile } from 'node:child_process'
import { existsSync, globSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { copyProject, editCode, editSeeds, fingerprint } from './project-copy.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CACHE = join(ROOT, 'node_modules/.cache/built-sites')

/** Folders of built sites; all but the first two come from a copy of the project in another place. */
export interface BuiltSites {
  root: string
  sub: string
  again: string
  /** With one sentence more in its seeds. */
  edited: string
  /** With one word of the app changed besides; its pages are not written. */
  recoded: string
}

/** Builds the sites that tests look at, unless nothing has changed since they were built. */
export async function buildSites(): Promise<BuiltSites> {
  const finished = join(CACHE, fingerprint(ROOT))
  if (!existsSync(finished)) {
    removeOld()
    const folder = `${finished}-${process.pid}`
    await buildAll(sitesIn(folder))
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
    recoded: join(folder, 'recoded'),
  }
}

async function buildAll({ root, sub, again, edited, recoded }: BuiltSites): Promise<void> {
  const copy = copyProject(ROOT)
  try {
    await Promise.all([build(ROOT, root, '/'), build(ROOT, sub, '/wiki-x/')])
    await build(copy, again, '/')
    editSeeds(copy)
    await build(copy, edited, '/')
    editCode(copy)
    await buildApp(copy, recoded)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

async function build(project: string, outDir: string, base: string): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV: 'production', SITE_URL: `http://localhost${base}` }
  await promisify(execFile)(process.execPath, args, { cwd: project, env })
}

/** Builds what browsers load, without writing the pages with it. */
async function buildApp(project: string, outDir: string): Promise<void> {
  const script = `(await import('vite')).build(${JSON.stringify({
    build: { outDir, emptyOutDir: true },
    logLevel: 'warn',
  })})`
  const env = { ...process.env, NODE_ENV: 'production', SITE_URL: 'http://localhost/' }
  const args = ['--input-type=module', '--eval', script]
  await promisify(execFile)(process.execPath, args, { cwd: project, env })
}

/** Keeps what is younger than an hour, which another run may be looking at. */
function removeOld(): void {
  for (const name of globSync('*', { cwd: CACHE })) {
    const folder = join(CACHE, name)
    const age = Date.now() - statSync(folder).mtimeMs
    if (age > 3_600_000) rmSync(folder, { recursive: true, force: true })
  }
}
