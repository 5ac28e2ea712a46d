import type { BrowserContextOptions } from 'playwright'
import type { Base } from './built-site.ts'

interface StoredSettings {
  theme?: 'light' | 'dark'
  seen?: number
}

/** A browser in which somebody has read this site before and left settings there. */
export function withSettings(
  url: string,
  base: Base,
  settings: StoredSettings,
): Pick<BrowserContextOptions, 'storageState'> {
  const localStorage = [{ name: `${base}reading`, value: JSON.stringify(settings) }]
  return { storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] } }
}
