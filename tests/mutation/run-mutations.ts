import { execSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const CACHE = resolve(ROOT, 'node_modules/.cache')
const TOOLS = resolve(CACHE, 'mutation-tools')
const LOCKS = ['package.json', 'package-lock.json']

function isSame(file: string): boolean {
  const [wanted, there] = [resolve(import.meta.dirname, file), resolve(TOOLS, file)]
  return existsSync(there) && readFileSync(wanted, 'utf8') === readFileSync(there, 'utf8')
}

/** Stryker brings a hundred and seventy packages, so that only those who run it install it. */
function installTools(): void {
  if (LOCKS.every(isSame)) return
  rmSync(TOOLS, { recursive: true, force: true })
  mkdirSync(TOOLS, { recursive: true })
  cpSync(resolve(ROOT, '.npmrc'), resolve(TOOLS, '.npmrc'))
  for (const file of LOCKS) cpSync(resolve(import.meta.dirname, file), resolve(TOOLS, file))
  // The test runner that it asks for is the one of the project, which stands above.
  execSync('npm ci --legacy-peer-deps', { cwd: TOOLS, stdio: 'inherit' })
}

/** Changes the code in every way that Stryker knows, and fails where too little of it is noticed. */
function runMutations(options: readonly string[]): number {
  const stryker = resolve(TOOLS, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const config = resolve(import.meta.dirname, 'stryker.config.json')
  const env = { ...process.env, CI: '1' }
  const run = [stryker, 'run', config, ...options]
  return spawnSync(process.execPath, run, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1
}

installTools()
process.exitCode = runMutations(process.argv.slice(2))
