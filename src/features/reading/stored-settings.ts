import { parseSettings, type Settings } from './settings.ts'

/** Wikis below different paths of one host do not share it. */
export const STORAGE_KEY = `${import.meta.env.BASE_URL}reading`

/** The settings kept on this device, or the defaults where storage is empty, closed or spoilt. */
export function readStoredSettings(): Settings {
  try {
    return parseSettings(localStorage.getItem(STORAGE_KEY))
  } catch {
    return parseSettings(null)
  }
}

/** Keeps settings on this device; where it may not, they last as long as the page. */
export function storeSettings(settings: Settings): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings))
  } catch {
    return
  }
}
