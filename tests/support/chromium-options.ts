import type { LaunchOptions } from 'playwright'
import { findChromium } from './find-chromium.ts'

/** Launches the Chromium of this machine so that it talks to nobody but the tests. */
export function chromiumOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0
  return {
    executablePath: findChromium(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  }
}
