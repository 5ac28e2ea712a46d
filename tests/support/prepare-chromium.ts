import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.ts'

const ADVICE = `No Chromium was found, and the tests need one. Any of these helps:
  apt-get install chromium      on Debian or Ubuntu, as root
  npx playwright install --with-deps chromium
  CHROMIUM_PATH=/path/to/chrome npm test`

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function installChromium(): void {
  process.stdout.write('No Chromium was found: installing the package "chromium" with apt-get.\n')
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', args, { stdio: 'inherit', env })
  }
}

if (!findChromium() && canInstall()) installChromium()

const path = findChromium()
if (path) process.stdout.write(`Testing with ${path}\n`)
else {
  process.stderr.write(`${ADVICE}\n`)
  process.exitCode = 1
}
